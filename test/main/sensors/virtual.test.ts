import { describe, expect, it } from 'vitest';
import { namesVirtual } from '../../../main/sensors/virtual.ts';

describe('a machine', () => {
  it.each([
    'QEMU\nStandard PC (Q35 + ICH9, 2009)',
    'VMware, Inc.\nVMware20,1',
    'innotek GmbH\nVirtualBox',
    'Microsoft Corporation\nVirtual Machine',
    'Xen\nHVM domU',
    'Parallels International GmbH.\nParallels ARM Virtual Machine',
    'VirtualMac2,1\n1\nApple Virtualization Generic Platform',
    'flags\t\t: fpu vme de pse hypervisor lahf_lm',
  ])('is known to be virtual by %j', (words) => {
    expect(namesVirtual(words)).toBe(true);
  });

  it.each([
    '',
    'LENOVO\n20XWCTO1WW',
    'Dell Inc.\nXPS 13 9310',
    'Microsoft Corporation\nSurface Laptop 4',
    'Apple Inc.\nMacBookPro18,3\n0',
    'flags\t\t: fpu vme de pse vmx lahf_lm',
  ])('is not by %j', (words) => {
    expect(namesVirtual(words)).toBe(false);
  });
});
