import type { Client } from './client.ts';

/**
 * VS Code with GitHub Copilot. Custom agents were called chat modes before 1.106. Files in `.claude/agents` follow the
 * table of Claude Code, although VS Code reads them too.
 */
const vscode: Client = {
  id: 'vscode',
  title: 'VS Code',
  sources: [
    'https://code.visualstudio.com/docs/agent-customization/custom-agents',
    'https://code.visualstudio.com/docs/agent-customization/agent-skills',
    'https://code.visualstudio.com/docs/agent-customization/prompt-files',
    'https://code.visualstudio.com/docs/agent-customization/custom-instructions',
    'https://code.visualstudio.com/docs/agents/reference/tools-reference',
    'https://docs.github.com/en/copilot/reference/custom-agents-configuration',
    'https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/chat/common/promptSyntax/languageProviders/promptFileAttributes.ts',
    'https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/chat/browser/tools/languageModelToolsService.ts',
    'https://github.com/microsoft/vscode/blob/main/extensions/copilot/package.json',
    'https://github.com/microsoft/vscode/pull/329263',
  ],
  pages: {
    skill: 'https://code.visualstudio.com/docs/agent-customization/agent-skills',
    agent: 'https://code.visualstudio.com/docs/agent-customization/custom-agents',
    prompt: 'https://code.visualstudio.com/docs/agent-customization/prompt-files',
    instructions: 'https://code.visualstudio.com/docs/agent-customization/custom-instructions',
    tools: 'https://code.visualstudio.com/docs/agents/reference/tools-reference',
  },
  asOf: '2026-10-14',
  keys: {
    // The nine keys that VS Code's own message names. It calls every other key "not supported", `allowed-tools` too.
    skill: {
      name: {
        description: 'Names the skill and its slash command; it must equal the directory or the skill is not loaded.',
        missing: 'warns',
      },
      description: {
        description: 'What the model reads in every request to decide whether to load the skill.',
        missing: 'warns',
      },
      'argument-hint': {
        description: 'Text the chat input shows when the skill is called as a slash command.',
      },
      'user-invocable': {
        description: 'With `false` the skill leaves the `/` menu, and only the model can load it.',
      },
      'disable-model-invocation': {
        description: 'With `true` the model does not load the skill on its own.',
      },
      context: {
        description: 'With `fork` the skill runs in a subagent; experimental, behind a setting.',
      },
      license: {
        description: 'VS Code accepts it as part of the open format and does not act on it.',
        ignored: true,
      },
      compatibility: {
        description: 'VS Code accepts it as part of the open format and does not act on it.',
        ignored: true,
      },
      metadata: {
        description: 'VS Code accepts it as part of the open format and does not act on it.',
        ignored: true,
      },
    },
    agent: {
      name: {
        description: 'The name in the agent picker; without it the file name stands there.',
      },
      description: {
        description: 'Shown in the chat input and read by other agents; the Copilot cloud agent requires it.',
      },
      'argument-hint': {
        description: 'Text the chat input shows to say what the agent expects.',
      },
      tools: {
        description: 'The tools and tool sets the agent may use; names that are not available are skipped.',
      },
      model: {
        description: 'The model of the agent, or a list of which the first available one is taken.',
      },
      'reasoning-effort': {
        description: 'How hard the model thinks: low, medium, high, xhigh or max; not every kind of session heeds it.',
      },
      agents: {
        description: 'The agents it may start as subagents; `*` for all, an empty list for none.',
      },
      handoffs: {
        description: 'Buttons shown after an answer that take the work to another agent.',
      },
      'user-invocable': {
        description: 'With `false` the agent leaves the picker and is only a subagent.',
      },
      'disable-model-invocation': {
        description: 'With `true` other agents cannot start it as a subagent.',
      },
      target: {
        description: 'Where the agent is meant to run: `vscode` or `github-copilot`; both without it.',
      },
      hooks: {
        description: 'Hooks that run only while this agent does; a preview behind a setting.',
      },
      'mcp-servers': {
        description: 'MCP servers for the Copilot cloud agent and CLI; VS Code does not use it.',
      },
      metadata: {
        description: 'Facts of your own for the Copilot cloud agent and CLI; VS Code does not use it.',
      },
      github: {
        description: 'Settings for GitHub, such as the rights of the token.',
      },
      advancedOptions: {
        description: 'Further options that VS Code takes without documenting them.',
      },
      infer: {
        description: 'Said both whether users see the agent and whether agents may start it.',
        deprecated: 'Use `user-invocable` and `disable-model-invocation` instead.',
      },
    },
    prompt: {
      name: {
        description: 'The name of the slash command; without it the file name is taken.',
      },
      description: {
        description: 'What the prompt does, shown beside its command.',
      },
      'argument-hint': {
        description: 'Text the chat input shows to say what the prompt expects.',
      },
      agent: {
        description: 'The agent that runs the prompt: ask, agent, plan or a custom one.',
      },
      model: {
        description: 'The model that runs the prompt, or a list of which the first available one is taken.',
      },
      tools: {
        description: 'The tools and tool sets the prompt may use; they win over those of its agent.',
      },
      mode: {
        description: 'The earlier name of `agent`.',
        deprecated: 'Use `agent` instead.',
      },
    },
    instructions: {
      name: {
        description: 'The name in the interface; without it the file name stands there.',
      },
      description: {
        description: 'What the instructions are about, passed to the model so that it can pick them.',
      },
      applyTo: {
        description: 'Globs, separated by commas: files that match bring the instructions in by themselves.',
      },
      excludeAgent: {
        description: 'Copilot agents that shall not use these instructions.',
      },
    },
  },
  // Its documentation says of both that the skill is not loaded; 1.139 only marks them in the editor.
  skillNames: { form: 'warns', directory: 'drops' },
  tools: {
    // Tool sets, and `todo`, the one tool that stands outside of them.
    agent: { description: 'Lets the agent hand work to subagents.' },
    browser: { description: 'Opens, reads and drives pages in the integrated browser.' },
    edit: { description: 'Creates and changes files and notebooks.' },
    execute: { description: 'Runs commands, tasks, tests and notebook cells.' },
    read: { description: 'Reads files, notebooks, problems and terminal output.' },
    search: { description: 'Searches the workspace.' },
    todo: { description: 'Keeps a list of steps and their state.' },
    vscode: { description: 'Uses VS Code itself: its commands, extensions and questions.' },
    web: { description: 'Fetches web pages and searches GitHub.' },
    // Tool sets of the customizations editor; they group tools that also stand in the sets above.
    vscodeAutomations: { description: 'Lists, sets up and runs scheduled automations; only in the sessions window.' },
    vscodeBrowser: { description: 'The tools of the integrated browser.' },
    vscodeGeneral: { description: 'Code navigation, tests and the search for tools.' },
    vscodeNotebooks: { description: 'The tools for Jupyter notebooks.' },
    vscodeRemoteSessions: { description: 'Talks to agent hosts on other machines; only in the sessions window.' },
    vscodeTasks: { description: 'The tools for tasks and problems.' },
    // The tools under their full names.
    'agent/runSubagent': { description: 'Runs a task in a subagent with a context of its own.' },
    'browser/clickElement': { description: 'Clicks an element of a page.' },
    'browser/dragElement': { description: 'Drags an element of a page.' },
    'browser/handleDialog': { description: 'Answers a dialog of a page.' },
    'browser/hoverElement': { description: 'Moves the pointer over an element of a page.' },
    'browser/navigatePage': { description: 'Takes a page to another address.' },
    'browser/openBrowserPage': { description: 'Opens a page in the integrated browser.' },
    'browser/readPage': { description: 'Reads the content of a page.' },
    'browser/runPlaywrightCode': { description: 'Runs Playwright code against a page.' },
    'browser/screenshotPage': { description: 'Takes a picture of a page.' },
    'browser/typeInPage': { description: 'Types text into a page.' },
    'edit/createDirectory': { description: 'Creates a directory.' },
    'edit/createFile': { description: 'Creates a file.' },
    'edit/createJupyterNotebook': { description: 'Creates a Jupyter notebook.' },
    'edit/editFiles': { description: 'Applies edits to files.' },
    'edit/editNotebook': { description: 'Edits the cells of a notebook.' },
    'edit/rename': { description: 'Renames a symbol in all its uses.' },
    'execute/createAndRunTask': { description: 'Creates a workspace task and runs it.' },
    'execute/executionSubagent': { description: 'Lets a subagent run commands and report the outcome.' },
    'execute/getTerminalOutput': { description: 'Reads the output of a running terminal command.' },
    'execute/killTerminal': { description: 'Ends a terminal.' },
    'execute/runInTerminal': { description: 'Runs a shell command in the terminal.' },
    'execute/runNotebookCell': { description: 'Runs a cell of a notebook.' },
    'execute/runTask': { description: 'Runs a task of the workspace.' },
    'execute/runTests': { description: 'Runs unit tests.' },
    'execute/sendToTerminal': { description: 'Sends input to a running terminal.' },
    'execute/testFailure': { description: 'Shows why a unit test failed.' },
    'read/getNotebookSummary': { description: 'Lists the cells of a notebook.' },
    'read/getTaskOutput': { description: 'Reads the output of a task.' },
    'read/problems': { description: 'Reads the entries of the Problems panel.' },
    'read/readFile': { description: 'Reads a file.' },
    'read/readNotebookCellOutput': { description: 'Reads the output of a notebook cell.' },
    'read/skill': { description: 'Loads a skill.' },
    'read/terminalLastCommand': { description: 'Reads the last terminal command and its output.' },
    'read/terminalSelection': { description: 'Reads what is selected in the terminal.' },
    'read/viewImage': { description: 'Looks at an image file.' },
    'search/changes': { description: 'Lists the changes in source control.' },
    'search/codebase': { description: 'Finds code by its meaning.' },
    'search/fileSearch': { description: 'Finds files by a glob.' },
    'search/listDirectory': { description: 'Lists a directory.' },
    'search/searchSubagent': { description: 'Lets a subagent explore the code.' },
    'search/textSearch': { description: 'Finds text in files.' },
    'search/usages': { description: 'Finds references and definitions of a symbol.' },
    'vscode/askQuestions': { description: 'Asks you questions with choices.' },
    'vscode/extensions': { description: 'Searches the extension marketplace.' },
    'vscode/getProjectSetupInfo': { description: 'Reads how to set up a kind of project.' },
    'vscode/installExtension': { description: 'Installs an extension.' },
    'vscode/memory': { description: 'Keeps notes between conversations.' },
    'vscode/newWorkspace': { description: 'Sets up a new workspace.' },
    'vscode/resolveMemoryFileUri': { description: 'Finds the file behind a note of the memory.' },
    'vscode/runCommand': { description: 'Runs a command of VS Code.' },
    'vscode/switchAgent': { description: 'Switches to the Plan agent.' },
    'vscode/toolSearch': { description: 'Finds tools that were not loaded at the start.' },
    'vscode/vscodeAPI': { description: 'Looks things up in the extension API.' },
    'web/fetch': { description: 'Fetches a web page.' },
    'web/githubRepo': { description: 'Searches a GitHub repository by meaning.' },
    'web/githubTextSearch': { description: 'Searches a GitHub repository or organization for text.' },
    // Short names: VS Code still takes each tool without its set and offers the full name instead.
    askQuestions: { description: 'The short name of vscode/askQuestions.', renamedTo: 'vscode/askQuestions' },
    changes: { description: 'The short name of search/changes.', renamedTo: 'search/changes' },
    clickElement: { description: 'The short name of browser/clickElement.', renamedTo: 'browser/clickElement' },
    codebase: { description: 'The short name of search/codebase.', renamedTo: 'search/codebase' },
    createAndRunTask: {
      description: 'The short name of execute/createAndRunTask.',
      renamedTo: 'execute/createAndRunTask',
    },
    createDirectory: { description: 'The short name of edit/createDirectory.', renamedTo: 'edit/createDirectory' },
    createFile: { description: 'The short name of edit/createFile.', renamedTo: 'edit/createFile' },
    createJupyterNotebook: {
      description: 'The short name of edit/createJupyterNotebook.',
      renamedTo: 'edit/createJupyterNotebook',
    },
    dragElement: { description: 'The short name of browser/dragElement.', renamedTo: 'browser/dragElement' },
    editFiles: { description: 'The short name of edit/editFiles.', renamedTo: 'edit/editFiles' },
    editNotebook: { description: 'The short name of edit/editNotebook.', renamedTo: 'edit/editNotebook' },
    executionSubagent: {
      description: 'The short name of execute/executionSubagent.',
      renamedTo: 'execute/executionSubagent',
    },
    extensions: { description: 'The short name of vscode/extensions.', renamedTo: 'vscode/extensions' },
    fetch: { description: 'The short name of web/fetch.', renamedTo: 'web/fetch' },
    fileSearch: { description: 'The short name of search/fileSearch.', renamedTo: 'search/fileSearch' },
    getNotebookSummary: {
      description: 'The short name of read/getNotebookSummary.',
      renamedTo: 'read/getNotebookSummary',
    },
    getProjectSetupInfo: {
      description: 'The short name of vscode/getProjectSetupInfo.',
      renamedTo: 'vscode/getProjectSetupInfo',
    },
    getTaskOutput: { description: 'The short name of read/getTaskOutput.', renamedTo: 'read/getTaskOutput' },
    getTerminalOutput: {
      description: 'The short name of execute/getTerminalOutput.',
      renamedTo: 'execute/getTerminalOutput',
    },
    githubRepo: { description: 'The short name of web/githubRepo.', renamedTo: 'web/githubRepo' },
    githubTextSearch: { description: 'The short name of web/githubTextSearch.', renamedTo: 'web/githubTextSearch' },
    handleDialog: { description: 'The short name of browser/handleDialog.', renamedTo: 'browser/handleDialog' },
    hoverElement: { description: 'The short name of browser/hoverElement.', renamedTo: 'browser/hoverElement' },
    installExtension: {
      description: 'The short name of vscode/installExtension.',
      renamedTo: 'vscode/installExtension',
    },
    killTerminal: { description: 'The short name of execute/killTerminal.', renamedTo: 'execute/killTerminal' },
    listDirectory: { description: 'The short name of search/listDirectory.', renamedTo: 'search/listDirectory' },
    memory: { description: 'The short name of vscode/memory.', renamedTo: 'vscode/memory' },
    navigatePage: { description: 'The short name of browser/navigatePage.', renamedTo: 'browser/navigatePage' },
    newWorkspace: { description: 'The short name of vscode/newWorkspace.', renamedTo: 'vscode/newWorkspace' },
    openBrowserPage: {
      description: 'The short name of browser/openBrowserPage.',
      renamedTo: 'browser/openBrowserPage',
    },
    problems: { description: 'The short name of read/problems.', renamedTo: 'read/problems' },
    readFile: { description: 'The short name of read/readFile.', renamedTo: 'read/readFile' },
    readNotebookCellOutput: {
      description: 'The short name of read/readNotebookCellOutput.',
      renamedTo: 'read/readNotebookCellOutput',
    },
    readPage: { description: 'The short name of browser/readPage.', renamedTo: 'browser/readPage' },
    rename: { description: 'The short name of edit/rename.', renamedTo: 'edit/rename' },
    resolveMemoryFileUri: {
      description: 'The short name of vscode/resolveMemoryFileUri.',
      renamedTo: 'vscode/resolveMemoryFileUri',
    },
    runCommand: { description: 'The short name of vscode/runCommand.', renamedTo: 'vscode/runCommand' },
    runInTerminal: { description: 'The short name of execute/runInTerminal.', renamedTo: 'execute/runInTerminal' },
    runNotebookCell: {
      description: 'The short name of execute/runNotebookCell.',
      renamedTo: 'execute/runNotebookCell',
    },
    runPlaywrightCode: {
      description: 'The short name of browser/runPlaywrightCode.',
      renamedTo: 'browser/runPlaywrightCode',
    },
    runTask: { description: 'The short name of execute/runTask.', renamedTo: 'execute/runTask' },
    runTests: { description: 'The short name of execute/runTests.', renamedTo: 'execute/runTests' },
    screenshotPage: { description: 'The short name of browser/screenshotPage.', renamedTo: 'browser/screenshotPage' },
    searchSubagent: { description: 'The short name of search/searchSubagent.', renamedTo: 'search/searchSubagent' },
    sendToTerminal: { description: 'The short name of execute/sendToTerminal.', renamedTo: 'execute/sendToTerminal' },
    skill: { description: 'The short name of read/skill.', renamedTo: 'read/skill' },
    switchAgent: { description: 'The short name of vscode/switchAgent.', renamedTo: 'vscode/switchAgent' },
    terminalLastCommand: {
      description: 'The short name of read/terminalLastCommand.',
      renamedTo: 'read/terminalLastCommand',
    },
    terminalSelection: {
      description: 'The short name of read/terminalSelection.',
      renamedTo: 'read/terminalSelection',
    },
    testFailure: { description: 'The short name of execute/testFailure.', renamedTo: 'execute/testFailure' },
    textSearch: { description: 'The short name of search/textSearch.', renamedTo: 'search/textSearch' },
    toolSearch: { description: 'The short name of vscode/toolSearch.', renamedTo: 'vscode/toolSearch' },
    typeInPage: { description: 'The short name of browser/typeInPage.', renamedTo: 'browser/typeInPage' },
    usages: { description: 'The short name of search/usages.', renamedTo: 'search/usages' },
    viewImage: { description: 'The short name of read/viewImage.', renamedTo: 'read/viewImage' },
    vscodeAPI: { description: 'The short name of vscode/vscodeAPI.', renamedTo: 'vscode/vscodeAPI' },
    // Earlier names that VS Code maps to the new ones.
    'custom-agent': { description: 'An earlier name of agent.', renamedTo: 'agent' },
    runSubagent: { description: 'An earlier name of agent.', renamedTo: 'agent' },
    shell: { description: 'An earlier name of execute.', renamedTo: 'execute' },
    todos: { description: 'An earlier name of todo.', renamedTo: 'todo' },
    newJupyterNotebook: {
      description: 'An earlier name of edit/createJupyterNotebook.',
      renamedTo: 'edit/createJupyterNotebook',
    },
    'edit/newJupyterNotebook': {
      description: 'An earlier name of edit/createJupyterNotebook.',
      renamedTo: 'edit/createJupyterNotebook',
    },
    'new/getProjectSetupInfo': {
      description: 'An earlier name of vscode/getProjectSetupInfo.',
      renamedTo: 'vscode/getProjectSetupInfo',
    },
    'new/installExtension': {
      description: 'An earlier name of vscode/installExtension.',
      renamedTo: 'vscode/installExtension',
    },
    'new/newWorkspace': { description: 'An earlier name of vscode/newWorkspace.', renamedTo: 'vscode/newWorkspace' },
    'new/runVscodeCommand': { description: 'An earlier name of vscode/runCommand.', renamedTo: 'vscode/runCommand' },
    runVscodeCommand: { description: 'An earlier name of vscode/runCommand.', renamedTo: 'vscode/runCommand' },
    'runCommands/getTerminalOutput': {
      description: 'An earlier name of execute/getTerminalOutput.',
      renamedTo: 'execute/getTerminalOutput',
    },
    'runCommands/runInTerminal': {
      description: 'An earlier name of execute/runInTerminal.',
      renamedTo: 'execute/runInTerminal',
    },
    'runCommands/terminalLastCommand': {
      description: 'An earlier name of read/terminalLastCommand.',
      renamedTo: 'read/terminalLastCommand',
    },
    'runCommands/terminalSelection': {
      description: 'An earlier name of read/terminalSelection.',
      renamedTo: 'read/terminalSelection',
    },
    'runNotebooks/getNotebookSummary': {
      description: 'An earlier name of read/getNotebookSummary.',
      renamedTo: 'read/getNotebookSummary',
    },
    'runNotebooks/readNotebookCellOutput': {
      description: 'An earlier name of read/readNotebookCellOutput.',
      renamedTo: 'read/readNotebookCellOutput',
    },
    'runNotebooks/runCell': {
      description: 'An earlier name of execute/runNotebookCell.',
      renamedTo: 'execute/runNotebookCell',
    },
    runCell: { description: 'An earlier name of execute/runNotebookCell.', renamedTo: 'execute/runNotebookCell' },
    'runTasks/createAndRunTask': {
      description: 'An earlier name of execute/createAndRunTask.',
      renamedTo: 'execute/createAndRunTask',
    },
    'runTasks/getTaskOutput': {
      description: 'An earlier name of read/getTaskOutput.',
      renamedTo: 'read/getTaskOutput',
    },
    'runTasks/runTask': { description: 'An earlier name of execute/runTask.', renamedTo: 'execute/runTask' },
    'search/readFile': { description: 'An earlier name of read/readFile.', renamedTo: 'read/readFile' },
    // The documentation writes this one with another capital; VS Code registers it as `vscodeAPI`.
    'vscode/VSCodeAPI': { description: 'The documented spelling of vscode/vscodeAPI.' },
    // MCP servers by their bare name, which VS Code maps to all of their tools.
    github: { description: 'The tools of the GitHub MCP server.', renamedTo: 'github/*' },
    playwright: { description: 'The tools of the Playwright MCP server.', renamedTo: 'playwright/*' },
    // Earlier tool sets whose tools went to several new ones.
    new: {
      description: 'The earlier tool set for new projects.',
      replacedBy: ['vscode/newWorkspace', 'vscode/getProjectSetupInfo', 'vscode/installExtension', 'vscode/runCommand'],
    },
    runCommands: {
      description: 'The earlier tool set for the terminal.',
      replacedBy: [
        'execute/runInTerminal',
        'execute/getTerminalOutput',
        'read/terminalLastCommand',
        'read/terminalSelection',
      ],
    },
    runNotebooks: {
      description: 'The earlier tool set for notebooks.',
      replacedBy: ['execute/runNotebookCell', 'read/getNotebookSummary', 'read/readNotebookCellOutput'],
    },
    runTasks: {
      description: 'The earlier tool set for tasks.',
      replacedBy: ['execute/createAndRunTask', 'execute/runTask', 'read/getTaskOutput'],
    },
    // Tools that are gone.
    'execute/awaitTerminal': { description: 'Waited for a terminal command.', removed: true },
    awaitTerminal: { description: 'Waited for a terminal command.', removed: true },
    findTestFiles: { description: 'Found the tests of a file; it can no longer be named in a list.', removed: true },
    openSimpleBrowser: {
      description: 'Opened the simple browser.',
      renamedTo: 'browser/openBrowserPage',
      removed: true,
    },
    'vscode/openSimpleBrowser': {
      description: 'Opened the simple browser.',
      renamedTo: 'browser/openBrowserPage',
      removed: true,
    },
    openIntegratedBrowser: {
      description: 'Opened the integrated browser.',
      renamedTo: 'browser/openBrowserPage',
      removed: true,
    },
    'vscode/openIntegratedBrowser': {
      description: 'Opened the integrated browser.',
      renamedTo: 'browser/openBrowserPage',
      removed: true,
    },
    'search/searchResults': { description: 'Read the search view.', removed: true },
    searchResults: { description: 'Read the search view.', removed: true },
    think: { description: 'Gave the model room to think.', removed: true },
    updateUserPreferences: { description: 'Stored preferences.', removed: true },
    // Names of Claude Code that the Copilot cloud agent and CLI take, in any case; VS Code's own agent ignores them.
    Bash: { description: 'A name that only the Copilot cloud agent and CLI take for execute.', renamedTo: 'execute' },
    powershell: {
      description: 'A name that only the Copilot cloud agent and CLI take for execute.',
      renamedTo: 'execute',
    },
    Read: { description: 'A name that only the Copilot cloud agent and CLI take for read.', renamedTo: 'read' },
    NotebookRead: { description: 'A name that only the Copilot cloud agent and CLI take for read.', renamedTo: 'read' },
    Edit: { description: 'A name that only the Copilot cloud agent and CLI take for edit.', renamedTo: 'edit' },
    MultiEdit: { description: 'A name that only the Copilot cloud agent and CLI take for edit.', renamedTo: 'edit' },
    Write: { description: 'A name that only the Copilot cloud agent and CLI take for edit.', renamedTo: 'edit' },
    NotebookEdit: { description: 'A name that only the Copilot cloud agent and CLI take for edit.', renamedTo: 'edit' },
    Grep: { description: 'A name that only the Copilot cloud agent and CLI take for search.', renamedTo: 'search' },
    Glob: { description: 'A name that only the Copilot cloud agent and CLI take for search.', renamedTo: 'search' },
    Task: { description: 'A name that only the Copilot cloud agent and CLI take for agent.', renamedTo: 'agent' },
    WebSearch: { description: 'A name that only the Copilot cloud agent and CLI take for web.', renamedTo: 'web' },
    WebFetch: { description: 'A name that only the Copilot cloud agent and CLI take for web.', renamedTo: 'web' },
    TodoWrite: { description: 'A name that only the Copilot cloud agent and CLI take for todo.', renamedTo: 'todo' },
  },
  openTools: [
    // A tool of an MCP server or an extension, or all of a server's: `server/tool`, `server/*`, `publisher.ext/tool`.
    '^[^/\\s][^/]*(?:/[^/]+)+$',
    // An MCP server or an extension by a dotted name: `microsoft.docs.mcp`.
    '^[\\w-]+(?:\\.[\\w-]+)+$',
    // An MCP server by the label it was installed under: `Microsoft Docs`.
    '^[A-Z]\\S*(?: \\S+)+$',
    '^\\*$',
  ],
  agents: ['agent', 'ask', 'edit', 'plan', 'explore'],
  // No list of models: it depends on the account, and the spellings differ (`GPT-5 (copilot)`, `gpt-5`).
  limits: {
    // Tags such as `<b>` are taken out before the text is cut. A cut name no longer equals its directory.
    name: {
      max: 64,
      effect: 'truncates',
      source: 'https://code.visualstudio.com/docs/agent-customization/agent-skills',
    },
    description: {
      max: 1024,
      effect: 'truncates',
      source: 'https://code.visualstudio.com/docs/agent-customization/agent-skills',
    },
  },
};

export default vscode;
