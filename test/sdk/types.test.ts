// The compiler holds the client's types against the contract's; the test holds their fields.
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { avatarListSchema, styleListSchema, voiceListSchema } from '../../src/contract/catalogue-lists.ts';
import { generationRequestSchema } from '../../src/contract/generation-request.ts';
import type { memoryListSchema } from '../../src/contract/memory.ts';
import type { TaskObject } from '../../src/contract/task-object.ts';
import type { Avatar, GenerateRequest, MemoryEntry, Page, Style, Task, Voice } from '../../src/sdk/index.ts';

const requestFields: Readonly<Record<keyof GenerateRequest, true>> = {
  prompt: true,
  model: true,
  avatar_id: true,
  avatar_consent: true,
  voice_id: true,
  style_id: true,
  orientation: true,
  file_urls: true,
  incognito_mode: true,
  callback_url: true,
  draft: true,
  priority: true,
  metadata: true,
};

test('the client knows every field of the request and every answer as the contract has them', () => {
  expect(Object.keys(requestFields).toSorted()).toEqual(Object.keys(generationRequestSchema.shape).toSorted());
  expectTypeOf<TaskObject>().toExtend<Task>();
  expectTypeOf<z.infer<typeof avatarListSchema>>().toExtend<Page<Avatar>>();
  expectTypeOf<z.infer<typeof voiceListSchema>>().toExtend<Page<Voice>>();
  expectTypeOf<z.infer<typeof styleListSchema>>().toExtend<Page<Style>>();
  expectTypeOf<z.infer<typeof memoryListSchema>>().toExtend<Page<MemoryEntry>>();
});
