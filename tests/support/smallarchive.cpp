// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallarchive.h"

namespace test {

namespace {

void addSmallEntities(TestArchive &archive)
{
    archive.add(EntitySpec{.key = "yann-lecun", .name = "Yann LeCun"});
    archive.add(
        EntitySpec{.key = "alex-lebrun", .name = "Alex LeBrun", .aliases = "Alexandre LeBrun"});
    archive.add(EntitySpec{.key = "sam-altman", .name = "Sam Altman"});
    archive.add(EntitySpec{
        .kind = "organization", .key = "meta", .name = "Meta", .aliases = "Facebook", .color = 2});
    archive.add(
        EntitySpec{.kind = "organization", .key = "fair", .name = "FAIR", .parent = "meta"});
    archive.add(EntitySpec{.kind = "organization", .key = "openai", .name = "OpenAI", .color = 0});
    archive.add(EntitySpec{.kind = "organization", .key = "ami", .name = "AMI Labs"});
    archive.add(EntitySpec{.kind = "product", .key = "llama", .name = "Llama", .maker = "meta"});
    archive.add(EntitySpec{.kind = "product",
                           .key = "llama-4",
                           .name = "Llama 4",
                           .parent = "llama",
                           .maker = "meta"});
    archive.add(EntitySpec{.kind = "product", .key = "gpt", .name = "GPT-4", .maker = "openai"});
    archive.add(EntitySpec{.kind = "benchmark", .key = "arena", .name = "Chatbot Arena"});
    archive.add(EntitySpec{.kind = "benchmark", .key = "mmlu", .name = "MMLU"});
}

void addSmallItems(TestArchive &archive)
{
    archive.add(ItemSpec{.key = "launch",
                         .published = "2025-04-05",
                         .title = "Llama 4 tops the arena",
                         .mentions = "yann-lecun meta llama-4 arena",
                         .topics = "benchmarks",
                         .sources = "FT|DER SPIEGEL < dpa|WELT < dpa",
                         .text = "The released model is gpt-4 class in most benchmarks."});
    archive.add(ItemSpec{.key = "exit",
                         .published = "2025-04",
                         .title = "Chief scientist leaves",
                         .mentions = "yann-lecun fair",
                         .topics = "people",
                         .sources = "WELT",
                         .language = "de"});
    archive.add(ItemSpec{.key = "gpt-cost",
                         .published = "2026-01-10",
                         .title = "What GPT-4 cost",
                         .mentions = "sam-altman openai gpt mmlu",
                         .topics = "benchmarks people",
                         .tags = "checked",
                         .sources = "The Information"});
    archive.add(ItemSpec{.key = "undated", .title = "A note on benches", .mentions = "meta"});
    archive.add(ItemSpec{.key = "labs",
                         .published = "2025",
                         .title = "New labs",
                         .mentions = "alex-lebrun ami",
                         .topics = "people",
                         .sources = "FT"});
    archive.propose("labs", "sam-altman");
}

void addSmallDisputes(TestArchive &archive)
{
    archive.add(DisputeSpec{.key = "llama4-arena",
                            .title = "Llama 4: tuned variant",
                            .product = "llama-4",
                            .benchmarks = "arena",
                            .items = "launch exit",
                            .kind = "variant-swap",
                            .status = "admitted",
                            .opened = "2025-04-05",
                            .sources = "FT",
                            .verified = "no"});
    archive.add(DisputeSpec{.key = "gpt-price",
                            .title = "GPT-4: price of training",
                            .product = "gpt",
                            .items = "gpt-cost",
                            .kind = "cost",
                            .opened = "2026-01",
                            .sources = "The Information"});
    archive.add(ScoreSpec{.key = "s-claimed",
                          .dispute = "llama4-arena",
                          .product = "llama-4",
                          .benchmark = "arena",
                          .date = "2025-04-05",
                          .sources = "FT|WELT"});
    archive.add(ScoreSpec{.key = "s-measured",
                          .dispute = "llama4-arena",
                          .product = "llama-4",
                          .benchmark = "arena",
                          .kind = "independent",
                          .date = "2025-04-11",
                          .sources = "FT"});
    archive.add(
        ScoreSpec{.key = "s-gpt", .dispute = "gpt-price", .product = "gpt", .benchmark = "mmlu"});
}

} // namespace

void fillSmallArchive(TestArchive &archive)
{
    addSmallEntities(archive);
    addSmallItems(archive);
    addSmallDisputes(archive);
    archive.add(ClaimSpec{.key = "c-fudged",
                          .item = "launch",
                          .person = "yann-lecun",
                          .about = "meta",
                          .kind = "criticism",
                          .status = "disputed",
                          .said = "2025-04-05",
                          .quote = "fudged a little",
                          .sources = "FT|AP"});
    archive.add(ClaimSpec{.key = "c-denial",
                          .item = "launch",
                          .organization = "fair",
                          .about = "llama-4 dispute:llama4-arena",
                          .kind = "denial",
                          .said = "2025-04",
                          .sources = "Blog A < Meta|Blog B < Meta"});
    archive.add(ClaimSpec{.key = "c-openai",
                          .item = "exit",
                          .person = "yann-lecun",
                          .about = "openai",
                          .kind = "prediction"});
    archive.add(ClaimSpec{.key = "c-price",
                          .item = "gpt-cost",
                          .person = "sam-altman",
                          .organization = "openai",
                          .about = "gpt",
                          .kind = "criticism",
                          .said = "2023",
                          .verified = "no"});
    archive.add(ClaimSpec{
        .key = "c-proposed", .item = "labs", .person = "yann-lecun", .state = "proposed"});
    archive.add(MoveSpec{.key = "m-lecun",
                         .person = "yann-lecun",
                         .from = "fair",
                         .to = "ami",
                         .item = "exit",
                         .announced = "2025-11-19",
                         .effective = "2026-01",
                         .sources = "FT|dpa"});
    archive.add(MoveSpec{.key = "m-lebrun",
                         .person = "alex-lebrun",
                         .to = "ami",
                         .item = "labs",
                         .kind = "join",
                         .status = "announced",
                         .announced = "2025-12",
                         .sources = "FT"});
    archive.add(MoveSpec{.key = "m-lecun-2013",
                         .person = "yann-lecun",
                         .to = "fair",
                         .item = "labs",
                         .kind = "join",
                         .reported = "2013-12"});
    archive.add(MoveSpec{.key = "m-altman",
                         .person = "sam-altman",
                         .from = "openai",
                         .kind = "leave",
                         .status = "denied",
                         .announced = "2023-11-17"});
}

} // namespace test
