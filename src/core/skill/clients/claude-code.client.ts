import type { Client } from './client.ts';

// Rules files (`.claude/rules/*.md`, one key `paths`) are no skill, agent or command and stay out of this table.

/** Claude Code: skills, subagents and commands. Names are case-sensitive, and an unknown key is ignored in silence. */
const claudeCode: Client = {
  id: 'claude-code',
  title: 'Claude Code',
  sources: [
    'https://code.claude.com/docs/en/skills',
    'https://code.claude.com/docs/en/sub-agents',
    'https://code.claude.com/docs/en/tools-reference',
    'https://code.claude.com/docs/en/model-config',
    'https://code.claude.com/docs/en/agent-teams',
    'https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md',
    'https://github.com/anthropics/claude-code/issues/64606',
  ],
  pages: {
    skill: 'https://code.claude.com/docs/en/skills',
    agent: 'https://code.claude.com/docs/en/sub-agents',
    command: 'https://code.claude.com/docs/en/skills',
    tools: 'https://code.claude.com/docs/en/tools-reference',
    models: 'https://code.claude.com/docs/en/model-config',
  },
  asOf: '2026-10-06',
  keys: {
    skill: {
      name: {
        description: 'The label Claude Code shows in its lists; without it the directory name stands there.',
      },
      description: {
        description: 'What Claude reads to see whether the skill fits; without it the first line of the body counts.',
      },
      when_to_use: {
        description: 'More hints on when to use the skill, which Claude Code appends to the listed description.',
      },
      'argument-hint': {
        description: 'Text that completion shows behind the command, such as `[issue-number]`.',
      },
      arguments: {
        description: 'Names for the positions of the arguments, which the body then uses as `$name`.',
      },
      'disable-model-invocation': {
        description: 'With `true` only you can start the skill, and Claude does not get to see its description.',
      },
      'user-invocable': {
        description: 'With `false` the skill leaves the `/` menu and only Claude can start it.',
      },
      'allowed-tools': {
        description: 'Tools that Claude may use without asking in the turn that runs the skill; no restriction.',
      },
      'disallowed-tools': {
        description: 'Tools that are taken from Claude while the skill is active.',
      },
      model: {
        description: 'The model for the rest of the turn, or for the subagent when `context` is `fork`.',
      },
      effort: {
        description: 'How hard the model thinks while the skill is active: low, medium, high, xhigh or max.',
      },
      context: {
        description: 'With `fork` the skill runs in a subagent of its own, without the conversation so far.',
      },
      agent: {
        description: 'The type of subagent that runs the skill when `context` is `fork`.',
      },
      background: {
        description: 'With `false` a forked skill holds the turn until it has a result; otherwise it runs behind.',
      },
      hooks: {
        description: 'Hooks that Claude Code registers when the skill starts and keeps for the session.',
      },
      paths: {
        description: 'Globs: Claude picks the skill on its own only while it works on files that match.',
      },
      shell: {
        description: 'The shell that runs the commands embedded in the body: bash or powershell.',
      },
      metadata: {
        description: 'A map for tools of your own; Claude Code keeps it and acts on nothing in it.',
        ignored: true,
      },
      license: {
        description: 'Claude Code accepts it as part of the open format and does not act on it.',
        ignored: true,
      },
      compatibility: {
        description: 'Claude Code accepts it as part of the open format and does not act on it.',
        ignored: true,
      },
    },
    agent: {
      name: {
        description: 'Identifies the subagent, whatever its file is called; without it the file is not loaded.',
        missing: 'drops',
      },
      description: {
        description: 'Tells Claude when to hand work to this subagent; without it the file is not loaded.',
        missing: 'drops',
      },
      tools: {
        description: 'The only tools the subagent may use, as comma-separated text or a list; all of them without it.',
      },
      disallowedTools: {
        description: 'Tools taken away from the subagent; it wins over `tools`, and a pattern takes the whole tool.',
      },
      model: {
        description: 'The model the subagent runs on: an alias, a full id or `inherit` for that of the conversation.',
      },
      permissionMode: {
        description:
          'How it handles permission prompts: default, manual, acceptEdits, auto, dontAsk, bypassPermissions or plan.',
      },
      maxTurns: {
        description: 'The number of turns after which Claude Code stops the subagent and marks its output partial.',
      },
      skills: {
        description: 'Skills whose whole text Claude Code puts into the subagent at its start.',
      },
      mcpServers: {
        description: 'MCP servers for this subagent, by name or defined in place; ignored in plugins.',
      },
      hooks: {
        description: 'Hooks that run only while this subagent does; ignored in plugins.',
      },
      memory: {
        description: 'Where the subagent keeps what it learns between sessions: user, project or local.',
      },
      background: {
        description: 'With `true` the subagent always runs in the background.',
      },
      omitClaudeMd: {
        description: 'With `true` the subagent starts without the CLAUDE.md files of user and project.',
      },
      effort: {
        description: 'How hard the model thinks in this subagent: low, medium, high, xhigh or max.',
      },
      isolation: {
        description: 'With `worktree` the subagent works in a temporary git worktree of its own.',
      },
      color: {
        description: 'Its colour in the task list: red, blue, green, yellow, purple, orange, pink or cyan.',
      },
      initialPrompt: {
        description: 'The first message when the session itself runs as this agent (`claude --agent`).',
      },
      experimental: {
        description: 'Options that may still change; `cacheTtl` sets how long its prompt cache lives.',
      },
    },
    // Commands are skills in one file: the same keys but `name` and `paths`, because the file gives the name.
    command: {
      description: {
        description: 'What the `/` menu shows and what Claude reads to decide whether the command fits.',
      },
      when_to_use: {
        description: 'More hints on when to use the command, which Claude Code appends to the description.',
      },
      'argument-hint': {
        description: 'Text that completion shows behind the command, such as `[issue-number]`.',
      },
      arguments: {
        description: 'Names for the positions of the arguments, which the body then uses as `$name`.',
      },
      'disable-model-invocation': {
        description: 'With `true` only you can start the command, and Claude does not get to see its description.',
      },
      'user-invocable': {
        description: 'With `false` the command leaves the `/` menu and only Claude can start it.',
      },
      'allowed-tools': {
        description: 'Tools that Claude may use without asking in the turn that runs the command; no restriction.',
      },
      'disallowed-tools': {
        description: 'Tools that are taken from Claude while the command is active.',
      },
      model: {
        description: 'The model for the rest of the turn, or for the subagent when `context` is `fork`.',
      },
      effort: {
        description: 'How hard the model thinks while the command is active: low, medium, high, xhigh or max.',
      },
      context: {
        description: 'With `fork` the command runs in a subagent of its own, without the conversation so far.',
      },
      agent: {
        description: 'The type of subagent that runs the command when `context` is `fork`.',
      },
      background: {
        description: 'With `false` a forked command holds the turn until it has a result; otherwise it runs behind.',
      },
      hooks: {
        description: 'Hooks that Claude Code registers when the command starts and keeps for the session.',
      },
      shell: {
        description: 'The shell that runs the commands embedded in the body: bash or powershell.',
      },
      metadata: {
        description: 'A map for tools of your own; Claude Code keeps it and acts on nothing in it.',
        ignored: true,
      },
      license: {
        description: 'Claude Code accepts it as part of the open format and does not act on it.',
        ignored: true,
      },
      compatibility: {
        description: 'Claude Code accepts it as part of the open format and does not act on it.',
        ignored: true,
      },
    },
  },
  tools: {
    Agent: { description: 'Starts a subagent with a context of its own; `Agent(name)` limits which types.' },
    Artifact: { description: 'Publishes an HTML or Markdown file as a page on claude.ai.' },
    AskUserQuestion: { description: 'Asks you multiple-choice questions; never available to subagents.' },
    Bash: { description: 'Runs shell commands; `Bash(git *)` covers only those that match.' },
    CronCreate: { description: 'Schedules a prompt to run once or again and again in the session.' },
    CronDelete: { description: 'Cancels a scheduled prompt.' },
    CronList: { description: 'Lists the prompts scheduled in the session.' },
    Edit: { description: 'Replaces text in a file.' },
    EndConversation: { description: 'Ends the session in rare cases of abuse; never available to subagents.' },
    EnterPlanMode: { description: 'Switches to planning without changes; never available to subagents.' },
    EnterWorktree: { description: 'Creates a git worktree, or enters one, and works there.' },
    ExitPlanMode: { description: 'Shows the plan for approval and leaves plan mode.' },
    ExitWorktree: { description: 'Leaves the worktree and returns to the first directory.' },
    Glob: { description: 'Finds files by a pattern of their names.' },
    Grep: { description: 'Searches the contents of files for a pattern.' },
    ListAgents: { description: 'Lists the agents and sessions that Claude can send messages to.' },
    ListMcpResourcesTool: { description: 'Lists the resources of the connected MCP servers.' },
    LSP: { description: 'Asks language servers for definitions, references and errors.' },
    Monitor: { description: 'Runs a command in the background and reports each line it prints.' },
    NotebookEdit: { description: 'Changes cells of a Jupyter notebook.' },
    PowerShell: { description: 'Runs PowerShell commands.' },
    PushNotification: { description: 'Sends you a notification on the desktop or the phone.' },
    Read: { description: 'Reads files, images and notebooks.' },
    ReadMcpResourceTool: { description: 'Reads one resource of an MCP server.' },
    RemoteTrigger: { description: 'Creates, changes and runs routines on claude.ai.' },
    ReportFindings: { description: 'Reports the findings of a code review as a structured list.' },
    ScheduleWakeup: { description: 'Sets when a self-paced loop runs next; never available to subagents.' },
    SendFeedback: { description: 'Drafts a report about Claude Code for you to review and send.' },
    SendMessage: { description: 'Sends a message to another agent or session, or resumes a subagent.' },
    SendUserFile: { description: 'Sends files from the session to your device.' },
    ShareOnboardingGuide: { description: 'Uploads ONBOARDING.md and returns a link to share.' },
    Skill: { description: 'Runs a skill or a command; `Skill(name)` covers only that one.' },
    SubagentHandback: { description: "Hands a subagent's report back to whoever started it, in auto mode." },
    TaskCreate: { description: 'Adds a task to the task list.' },
    TaskGet: { description: 'Shows one task of the task list in full.' },
    TaskList: { description: 'Lists the tasks and their state.' },
    // Deprecated in favour of Read on the output file, which is another way of working and no new name.
    TaskOutput: { description: 'Returns the output of a background task; reading its output file is advised instead.' },
    TaskStop: { description: 'Stops a background task.' },
    TaskUpdate: { description: 'Changes or deletes a task of the task list.' },
    TodoWrite: { description: 'Keeps the checklist of the session where the newer task tools are switched off.' },
    ToolSearch: { description: 'Finds and loads tools that were not loaded at the start.' },
    WaitForMcpServers: { description: 'Waits until MCP servers are connected; never available to subagents.' },
    WebFetch: { description: 'Fetches a web page; `WebFetch(domain:example.com)` covers only that domain.' },
    WebSearch: { description: 'Searches the web.' },
    Workflow: { description: 'Runs a script that steers many subagents; never available to subagents.' },
    Write: { description: 'Creates or overwrites a file.' },

    // Old names that still work.
    Task: { description: 'The name of Agent before 2.1.63.', renamedTo: 'Agent' },
    KillShell: { description: 'An old name of TaskStop.', renamedTo: 'TaskStop' },
    AgentOutputTool: { description: 'An old name of TaskOutput.', renamedTo: 'TaskOutput' },
    BashOutputTool: { description: 'An old name of TaskOutput.', renamedTo: 'TaskOutput' },
    // Whether this one is still an alias is not documented, so it is not called removed.
    BashOutput: { description: 'The tool that read the output of a background shell.', renamedTo: 'TaskOutput' },

    // Names the tools reference no longer has. TeamCreate and TeamDelete went with 2.1.178.
    KillBash: { description: 'The first name of KillShell.', renamedTo: 'TaskStop', removed: true },
    LS: { description: 'Listed a directory.', removed: true },
    MCPSearch: { description: 'The first name of ToolSearch.', renamedTo: 'ToolSearch', removed: true },
    MultiEdit: { description: 'Made several edits to one file.', renamedTo: 'Edit', removed: true },
    NotebookRead: { description: 'Read Jupyter notebooks.', renamedTo: 'Read', removed: true },
    SlashCommand: { description: 'Ran commands.', renamedTo: 'Skill', removed: true },
    TeamCreate: { description: 'Created an agent team; teams now form by themselves.', removed: true },
    TeamDelete: { description: 'Dissolved an agent team; teams now end with the session.', removed: true },
    TodoRead: { description: 'Read the checklist of the session.', removed: true },
  },
  openTools: [
    // Tools of MCP servers: `mcp__server`, `mcp__server__tool`, `mcp__server__*`.
    '^mcp__',
    // A known tool with a specifier, `Bash(git *)`. The parentheses may hold commas and spaces.
    '^(?:Agent|Task|Bash|Monitor|PowerShell|Read|Grep|Glob|LSP|Edit|Write|NotebookEdit|Skill|WebFetch)\\(.+\\)$',
    // Whether `*` alone means all tools in a subagent is reported both ways, so it is never called unknown.
    '^\\*$',
  ],
  models: [
    'sonnet',
    'opus',
    'haiku',
    'fable',
    'best',
    'default',
    'inherit',
    'opusplan',
    'sonnet[1m]',
    'opus[1m]',
    'fable[1m]',
  ],
  modelDescriptions: {
    sonnet: 'The newest Sonnet model that the provider offers, for everyday work.',
    opus: 'The newest Opus model that the provider offers, for hard problems.',
    haiku: 'The newest Haiku model that the provider offers: fast, for simple work.',
    fable: 'The newest Fable model, for the longest and hardest work, where the organization has it.',
    best: 'The most capable model that the account may use.',
    default: 'No choice of its own: the model that is recommended for the account.',
    inherit: 'The model of the conversation that calls it.',
    opusplan: 'Opus while planning, Sonnet while the plan is carried out.',
    'sonnet[1m]': 'Sonnet with a context of one million tokens.',
    'opus[1m]': 'Opus with a context of one million tokens.',
    'fable[1m]': 'Fable with a context of one million tokens.',
  },
  openModels: [
    // Full ids, `claude-opus-4-8`, with Google Cloud's date (`claude-sonnet-4@20250514`) and the long context. No dots:
    // `claude-sonnet-4.5` is Copilot's spelling, and Claude Code knows no such model.
    '^claude-[a-z0-9]+(?:-[a-z0-9]+)*(?:@[0-9]{8})?(?:\\[1m\\])?$',
    // Amazon Bedrock: model ids with or without a region, and inference profiles.
    '^(?:[a-z]+(?:-[a-z]+)*\\.)?anthropic\\.claude-[a-z0-9.:-]+(?:\\[1m\\])?$',
    '^arn:aws[a-z-]*:bedrock:',
    // Names of Microsoft Foundry deployments are free and cannot be told from mistakes; they stay unknown.
  ],
  agents: ['Explore', 'Plan', 'general-purpose', 'claude', 'claude-code-guide', 'fork', 'statusline-setup'],
  limits: {
    // `name` has no documented limit any more (once 64); `compatibility` is not checked at all.
    // `description` and `when_to_use` together.
    description: { max: 1536, effect: 'truncates', source: 'https://code.claude.com/docs/en/skills' },
    // 1 % of a context of 200,000 tokens, at four characters a token. Names stay; descriptions of the skills used least
    // go first. It grows with the context and with the setting `skillListingBudgetFraction`.
    listing: {
      max: 8000,
      effect: 'truncates',
      source: 'https://github.com/anthropics/claude-code/issues/64606',
    },
    bodyLines: { max: 500, effect: 'advises', source: 'https://code.claude.com/docs/en/skills' },
  },
};

export default claudeCode;
