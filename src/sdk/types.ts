// What goes over the wire, under the names the wire uses.

/** 16:9 or 9:16. */
export type Orientation = 'landscape' | 'portrait';

/** The states of a task; a cancelled task is `failed` with the code `request_cancelled`. */
export type TaskStatus = 'pending' | 'processing' | 'completed' | 'failed';

/** What to make. Absent, null, `""` and `"auto"` leave a choice to the agent. */
export interface GenerateRequest {
  /** 1 to 10,000 characters: a topic, a script, or both. */
  readonly prompt: string;
  /** @defaultValue `"heygen-video-agent"` */
  readonly model?: string;
  /** An id of `avatars.list()`, or the id of an uploaded picture of a person; then `avatar_consent` must be true. */
  readonly avatar_id?: string | null;
  /** True: you state that the person in the picture of `avatar_id` agreed to be shown speaking your words. */
  readonly avatar_consent?: boolean | null;
  /** An id of `voices.list()`. */
  readonly voice_id?: string | null;
  /** An id of `styles.list()`. */
  readonly style_id?: string | null;
  readonly orientation?: Orientation | null;
  /** Up to 20 http or https URLs of images, videos, audio and PDFs; those of `files.upload()` among them. */
  readonly file_urls?: readonly string[] | null;
  /** True: the task neither reads nor writes what the agent remembers for this key. */
  readonly incognito_mode?: boolean | null;
  /** Receives a signed POST with the task when it ends. */
  readonly callback_url?: string | null;
  /** True: a small picture (360 lines), made in seconds. */
  readonly draft?: boolean | null;
  /** The highest waiting one of your key is begun first: -100 to 100; low is -10, normal 0, high 10. */
  readonly priority?: 'low' | 'normal' | 'high' | number | null;
  /** Up to 16 string pairs of your own, given back with the task. */
  readonly metadata?: Readonly<Record<string, string>> | null;
}

/** A finished film. Its URLs answer without the API key until `expires_at`; read the task again for fresh ones. */
export interface VideoResult {
  /** The MP4; supports Range, HEAD and ETag. */
  readonly url: string;
  readonly content_type: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Seconds. */
  readonly duration: number;
  /** What the agent called the film; null where another service made it. */
  readonly title: string | null;
  readonly thumbnail_url: string | null;
  /** Captions as SRT. */
  readonly subtitle_url: string | null;
  readonly captions_vtt_url: string | null;
  /** A time for every spoken word. */
  readonly words_url: string | null;
  /** What the examination of the finished film found. */
  readonly report_url: string | null;
  /** What the agent decided. */
  readonly storyboard_url: string | null;
  /** Unix seconds. */
  readonly expires_at: number;
  /** Unix seconds at which the files were given up to make room, or null. */
  readonly removed_at: number | null;
}

/** Why a task failed. */
export interface TaskFailure {
  readonly code: string;
  readonly message: string;
  readonly type: string;
}

/** A task as the service answers it. */
export interface Task {
  readonly id: string;
  readonly object: string;
  readonly type: string;
  /** The model that really serves the task. */
  readonly model: string;
  /** Unix seconds. */
  readonly created: number;
  readonly status: TaskStatus;
  /** 0 to 100; never falls; 100 only together with `completed` and results. */
  readonly progress: number;
  readonly task_info: {
    readonly can_cancel: boolean;
    /** Whole seconds from now to the finished film. */
    readonly estimated_time: number;
    /** The step at work, or null. */
    readonly stage: string | null;
  };
  /** Null until `completed`. */
  readonly results: readonly VideoResult[] | null;
  /** Null unless `failed`. */
  readonly error: TaskFailure | null;
  readonly usage: { readonly credits_reserved: number; readonly user_group: string };
  /** Entries of the agent's memory read and written, both 0 in incognito mode; null until `completed`. */
  readonly memory: { readonly reads: number; readonly writes: number } | null;
  /** What could not be used or was replaced, in plain words. */
  readonly warnings: readonly string[];
  readonly metadata: Readonly<Record<string, string>> | null;
}

/** A page of a list. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly has_more: boolean;
  /** The token of the next page, or null on the last. */
  readonly next_token: string | null;
}

/** Something the agent remembers for a key. */
export interface MemoryEntry {
  readonly id: string;
  readonly object: string;
  /** What kind of thing it is: "presenter", "pronunciation" … */
  readonly slot: string;
  /** Tells entries of one slot apart: the word of a pronunciation; else empty. */
  readonly name: string;
  readonly value: string;
  /** The task whose prompt or fields it comes from. */
  readonly task_id: string;
  /** Unix seconds. */
  readonly created: number;
  /** Unix seconds. */
  readonly expires_at: number;
}

/** A presenter. */
export interface Avatar {
  readonly id: string;
  readonly name: string;
  readonly gender: 'female' | 'male';
  /** Years, as it looks. */
  readonly age: number;
  readonly role: string;
  readonly tags: readonly string[];
  readonly default_voice_id: string;
  readonly preview_image_url: string | null;
  /** Three seconds in which the presenter speaks, MP4. */
  readonly preview_video_url: string | null;
}

/** A voice. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly gender: 'female' | 'male';
  /** BCP 47 tag. */
  readonly language: string;
  readonly tags: readonly string[];
  readonly preview_audio_url: string | null;
}

/** A style. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly preview_image_url: string | null;
}

/** A model. */
export interface Model {
  readonly id: string;
  readonly object: string;
  /** Unix seconds. */
  readonly created: number;
  readonly owned_by: string;
}

/** An uploaded file; its URL is valid in `file_urls` for 72 hours. */
export interface UploadedFile {
  readonly id: string;
  readonly filename: string;
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  /** Unix seconds. */
  readonly created: number;
}

/** A film's plan, to be read and edited before it is made. */
export interface Storyboard {
  readonly id: string;
  readonly object: string;
  /** Unix seconds. */
  readonly created: number;
  /** Counts up with every edit. */
  readonly revision: number;
  /** The whole plan: cast, style, scenes with spoken words and what is shown, decisions. */
  readonly storyboard: {
    readonly title: string;
    readonly scenes: readonly { readonly id: string; readonly spoken: string; readonly [field: string]: unknown }[];
    readonly [field: string]: unknown;
  };
  readonly estimate: {
    /** Seconds of film. */
    readonly duration: number;
    /** Whole seconds until the film would be there. */
    readonly render_time: number;
    readonly credits: number;
  };
  /** A JPEG of every scene. */
  readonly stills: readonly { readonly scene: string; readonly url: string }[];
  /** What the last edit changed, in plain words. */
  readonly applied: readonly string[];
  readonly warnings: readonly string[];
}

/** How a plan is to be changed: by fields, by a wish in plain words, or both (the fields first). */
export interface StoryboardEdit {
  /** New values of fields; `scenes` may be an object by scene id, where null removes the scene. */
  readonly storyboard?: Readonly<Record<string, unknown>>;
  /** "shorter intro, blue background" */
  readonly instruction?: string;
}

/** How a plan is filmed. */
export type RenderOptions = Pick<GenerateRequest, 'callback_url' | 'draft' | 'metadata' | 'priority'>;
