import { test } from 'vitest'
import { check } from '/work/main/src/pipeline.ts'
import { hostOf, readStories } from '/work/main/test/support/stories.ts'
import { fingerprintOf } from '/work/main/src/source/fingerprint.ts'
import { wordingFor } from '/work/main/src/wording/wording.ts'
test('debug', async () => {
  for (const story of readStories()) {
    const { diagnostics } = await check(hostOf(story), story.selection).catch((e) => { console.log(story.name, 'CRASH', String(e)); return { diagnostics: [] } })
    const got = diagnostics.map((d) => `${d.at.file}:${d.at.line} ${d.code}`).sort()
    if (JSON.stringify(got) === JSON.stringify(story.expected)) continue
    console.log(story.name + '\n' + story.expected.filter(x=>!got.includes(x)).map(x=>'   missing '+x).join('\n') + '\n' + diagnostics.map(d => `   got ${d.at.file}:${d.at.line}:${d.at.column} ${d.code}  ${story.name.startsWith('accept')||story.name.includes('accepted')?fingerprintOf(d):''} ${wordingFor('vi').diagnostic(d).message}`).join('\n'))
  }
})
