import process from 'node:process';
import { movementSchemaText } from '../store/movement-schema.ts';

process.stdout.write(movementSchemaText());
