import type { JsonSchema } from '../../schema/schema.ts';
import { day, def, list, part, text, usually } from './parts.ts';
import type { Dialect } from './versions.ts';

/** Who looks after the data: a mapping with members since 3.1.0, and the list of members that was before. */
export function teamOf(dialect: Dialect): JsonSchema {
  const description = 'The people who look after the data, now and formerly.';
  const members = list(description, def('member'));
  if (!dialect.isFrom31) return { ...members, instead: {} };
  const properties = {
    name: text('The name of the team.', { examples: ['Order data'] }),
    description: text('What the team is there for.'),
    members: list('Who is or was in the team.', def('member')),
    tags: def('tags'),
    customProperties: def('customProperties'),
    authoritativeDefinitions: def('authoritativeDefinitions'),
  };
  return { ...part(dialect, properties), type: ['object', 'array'], description, items: def('member') };
}

export function memberOf(dialect: Dialect): JsonSchema {
  const properties = {
    username: text('How the person is known to your systems: a login or an e-mail address.', {
      examples: ['a.meyer@example.com'],
    }),
    ...(dialect.isFrom302
      ? { name: text('The name of the person.'), description: text('Anything else about the person in the team.') }
      : {}),
    role: usually('What the person does in the team.', {
      'Data Owner': 'Answers for the data and decides on it.',
      'Data Steward': 'Looks after its quality and meaning.',
      'Data Engineer': 'Builds and runs what makes it.',
      'Data Scientist': 'Works with it.',
    }),
    dateIn: day('The first day in the team.'),
    dateOut: day('The last day in the team; absent for who is still there.'),
    replacedByUsername: text('The username of who took over.'),
    ...(dialect.isFrom31
      ? {
          tags: def('tags'),
          customProperties: def('customProperties'),
          authoritativeDefinitions: def('authoritativeDefinitions'),
        }
      : {}),
  };
  return part(dialect, properties, {
    ...(dialect.isFrom31 ? { required: ['username'] } : {}),
    called: { noun: 'team member', by: ['username', 'name'] },
    instead: { email: 'username', user: 'username', comment: 'description' },
  });
}

export function roleOf(dialect: Dialect): JsonSchema {
  const properties = {
    role: text('The name of the role in the system that grants access.', { examples: ['analyst_read'] }),
    description: text('What the role is for.'),
    access: usually('What the role may do with the data.', { read: 'Read it.', write: 'Change it.' }),
    firstLevelApprovers: text('Who has to agree first, by name.'),
    secondLevelApprovers: text('Who has to agree then, by name.'),
    ...(dialect.isFrom301 ? { customProperties: def('customProperties') } : {}),
  };
  return part(dialect, properties, {
    required: ['role'],
    freeKeys: 'customProperties',
    called: { noun: 'role', by: ['role'] },
    instead: { name: 'role' },
  });
}

/** One place where people get help with the data, or hear news of it. */
export function channelOf(dialect: Dialect): JsonSchema {
  const properties = {
    channel: text('The name of the channel.', { examples: ['#order-data', 'order-data-list'] }),
    url: text('The address of the channel.', { examples: ['https://teams.example.com/order-data'] }),
    description: text('What the channel is for.'),
    tool: usually('The program that the channel is in.', {
      email: 'A mailing list or mailbox.',
      slack: 'A channel in Slack.',
      teams: 'A channel in Microsoft Teams.',
      discord: 'A channel in Discord.',
      ticket: 'A ticket system.',
      ...(dialect.isFrom31 ? { googlechat: 'A space in Google Chat.' } : {}),
      other: 'Anything else.',
    }),
    scope: usually('What the channel is used for.', {
      interactive: 'Questions and answers.',
      announcements: 'News to everybody who uses the data.',
      issues: 'Reports of what does not work.',
      ...(dialect.isFrom31 ? { notifications: 'Messages that programs send.' } : {}),
    }),
    invitationUrl: text('Where one can ask to be let in.'),
    ...(dialect.isFrom31 ? { customProperties: def('customProperties') } : {}),
  };
  return part(dialect, properties, {
    required: dialect.isFrom31 ? ['channel'] : ['channel', 'url'],
    ...(dialect.isFrom31 ? { freeKeys: 'customProperties' } : {}),
    called: { noun: 'support channel', by: ['channel'] },
    instead: { name: 'channel', email: 'url', link: 'url' },
  });
}
