import type { Client } from './client.ts';

/**
 * OpenAI Codex. It had custom prompts (`~/.codex/prompts/*.md`) until 0.117.0 removed them, and its own agents are
 * TOML files, so skills are the only Markdown role that is left.
 */
const codex: Client = {
  id: 'codex',
  title: 'Codex',
  sources: [
    'https://developers.openai.com/codex/skills',
    'https://github.com/openai/codex/blob/main/codex-rs/core-skills/src/loader.rs',
    'https://github.com/openai/codex/issues/13941',
    'https://github.com/openai/codex/issues/15941',
  ],
  pages: { skill: 'https://developers.openai.com/codex/skills' },
  asOf: '2026-10-01',
  keys: {
    skill: {
      name: {
        description:
          'The name you type after `$`; Codex takes the directory without one and drops the skill over 64 characters.',
      },
      description: {
        description:
          'What Codex reads to choose the skill, which it drops when this is missing or over 1,024 characters.',
        missing: 'drops',
      },
      metadata: {
        description:
          'Codex reads only `short-description` in it, as the short text of its lists, and skips the other entries.',
      },
      // The rest of the open format loads without complaint. Display, policy and tool dependencies of a skill stand in
      // `agents/openai.yaml` beside it, not in the frontmatter.
      license: { description: 'Codex accepts it as part of the open format and does not read it.', ignored: true },
      compatibility: {
        description: 'Codex accepts it as part of the open format and does not read it.',
        ignored: true,
      },
      'allowed-tools': {
        description:
          'Codex accepts it as part of the open format and grants nothing for it; its approvals stand in config.toml.',
        ignored: true,
      },
    },
  },
  // No tools and no models: Codex reads neither key in a skill.
  limits: {
    // White space becomes single spaces, then code points count; a plugin's prefix counts to the name.
    name: {
      max: 64,
      effect: 'drops',
      source: 'https://github.com/openai/codex/blob/main/codex-rs/core-skills/src/loader.rs',
    },
    description: {
      max: 1024,
      effect: 'drops',
      source: 'https://github.com/openai/codex/blob/main/codex-rs/core-skills/src/loader.rs',
    },
    // `listing` stays out: it is 2 % of the model's context in tokens, and 8,000 characters only where that is unknown.
  },
};

export default codex;
