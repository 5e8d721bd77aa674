import process from 'node:process';
import { movementSchemaText } from '../storage/movement-schema.ts';

process.stdout.write(movementSchemaText());
