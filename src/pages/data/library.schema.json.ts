import type { APIRoute } from 'astro';
import { z } from 'zod';
import { Library } from '../../model/library.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(Library));
