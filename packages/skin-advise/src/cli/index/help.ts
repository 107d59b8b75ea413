import type { Locale } from '@skin-advise/core';
import { createSmallEmbedder } from '@skin-advise/rag';

/** It makes every index. */
const { dimensions: DIMENSIONS } = createSmallEmbedder();
const PASSAGE = `    ---
    id: ko/visit/booking
    title: 첫 진료 예약하는 법
    conditions: [hair_loss, dandruff]
    topics: [when_to_see]
    contraindications: []
    sources: [{ org: 우리 의원, title: 진료 안내, year: 2026 }]
    reviewedOn: 2026-11-22
    status: own_knowledge
    asks: [예약은 어떻게 해요, 처음 가는데 뭐 챙겨요, 당일에도 볼 수 있나요, 전화로 잡나요, 초진 얼마나 걸려요, 주말에도 하나요]
    ---
    전화나 앱으로 예약할 수 있어요.
    쓰고 있는 샴푸와 약을 사진으로 찍어 오세요.`;

export const INDEX_HELP: Readonly<Record<Locale, string>> = {
  ko: `skin-advise index: 내 안내 글을 찾을 수 있는 파일 하나로 만듭니다. 내려받는 것도 서버도 없습니다. 데이터베이스에 담을 수도 있습니다.

사용법
  skin-advise index build <폴더 | 글.jsonl | 색인> -o <색인>
                          글을 모두 검사하고, 벡터로 바꾸고, 글까지 담아 씁니다
  skin-advise index build <폴더 | 글.jsonl | 색인> --store pinecone|pgvector
                          같은 것을 데이터베이스에 담습니다
  skin-advise index info <색인>  또는  --store pinecone|pgvector
                          몇 편인지, 어느 임베더인지, 온전한지, 찾을 수 있는지 보여 줍니다

예
  skin-advise index build passages -o my.index
  skin-advise search "예약은 어떻게 해요" --index my.index
  skin-advise result.json --index my.index
  skin-advise index build my.index -o my.index     skin-advise를 올린 뒤, 담긴 글로 다시 만들 때

build
  -o, --out 파일          다 되면 한 번에 바꿔 씁니다. 오류가 나면 옛 파일이 그대로 남습니다
      --locale ko|en      글의 말, id의 첫머리 (기본 ko)
      --store file|pinecone|pgvector
                          어디에 둘지 (기본 file)
info
  -f, --format text|json  json: {file, bytes, count, dimensions, fingerprint, locale, corpus, searchable, rebuild}
                          데이터베이스는 file, bytes 대신 store, records
모두
  -l, --lang ko|en        화면의 말

데이터베이스 (index build · index info · search · skin-advise 결과.json 모두 --store로)
  --store pinecone        npm i @pinecone-database/pinecone@8, PINECONE_API_KEY와 PINECONE_INDEX_HOST(또는 PINECONE_INDEX_NAME).
      --namespace 이름    색인은 ${DIMENSIONS}차원, cosine. 담은 것은 몇 초 뒤에 보입니다
  --store pgvector        npm i pg@8, DATABASE_URL(또는 PGHOST …), pgvector 0.8. 표는 build가 만듭니다
      --table 이름        기본 skin_advise_passages
  한 자리(namespace, table)에는 모음 하나가 있습니다. 다시 담으면 새 모음에 없는 글은 그때부터 나오지 않고, 이어서 지워집니다.
  pgvector는 담는 동안 옛 모음을 찾고, pinecone은 담는 동안 덜 찾을 수 있습니다. 실패하면 같은 명령을 다시 하면 됩니다.

글 하나는 Markdown 파일 하나이고, 폴더 안 자리가 id입니다 (passages/visit/booking.md → ko/visit/booking):

${PASSAGE}

.jsonl 에서는 한 줄이 글 하나입니다: 위의 항목과 "text". corpus.yaml (id, version)을 두면 안내에 그 이름이 남습니다.
잘못된 곳은 모두 파일과 줄로 말하고, 하나라도 있으면 아무것도 쓰지 않습니다.
규칙이 이름으로 부르는 글(ko/dandruff/zinc-shampoo …)은 색인에 같은 id가 있을 때만 나옵니다.
`,
  en: `skin-advise index: makes one file of passages of your own that can be searched. No download, no server; or fills a database.

Usage
  skin-advise index build <folder | passages.jsonl | index> -o <index>
                          checks every passage, embeds it, and writes passages and vectors
  skin-advise index build <folder | passages.jsonl | index> --store pinecone|pgvector
                          the same into a database
  skin-advise index info <index>  or  --store pinecone|pgvector
                          how many, by which embedder, whether it is whole, whether it can be searched

Examples
  skin-advise index build passages -o my.index
  skin-advise search "예약은 어떻게 해요" --index my.index
  skin-advise result.json --index my.index
  skin-advise index build my.index -o my.index     after an update of skin-advise, from the passages it holds

build
  -o, --out FILE          replaced in one step when all is done; after an error the old file stands
      --locale ko|en      language of the passages, with which their ids begin (default ko)
      --store file|pinecone|pgvector
                          where to keep it (default file)
info
  -f, --format text|json  json: {file, bytes, count, dimensions, fingerprint, locale, corpus, searchable, rebuild}
                          of a database store and records instead of file and bytes
both
  -l, --lang ko|en        language of the screen

Databases (index build, index info, search and skin-advise result.json take --store)
  --store pinecone        npm i @pinecone-database/pinecone@8, PINECONE_API_KEY and PINECONE_INDEX_HOST (or PINECONE_INDEX_NAME).
      --namespace NAME    An index of ${DIMENSIONS} dimensions, metric cosine. What is stored shows some seconds later
  --store pgvector        npm i pg@8, DATABASE_URL (or PGHOST …), pgvector 0.8. build makes the tables
      --table NAME        default skin_advise_passages
  A place (namespace, table) holds one corpus. Built again, passages that the new one lacks are found no longer, then deleted.
  While building, pgvector finds the old corpus, pinecone may find less. After a failure the same command makes it whole.

One passage is one Markdown file, and its place in the folder is its id (passages/visit/booking.md → ko/visit/booking):

${PASSAGE}

In a .jsonl file one line is one passage: the fields above and "text". With a corpus.yaml (id, version) every advice names it.
Everything that is wrong is told with its file and line; nothing is written until nothing is.
Passages that rules name (ko/dandruff/zinc-shampoo …) appear only if the index has the same id. The embedder knows Korean only.
`,
};
