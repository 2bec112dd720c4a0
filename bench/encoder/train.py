"""Trains an encoder on the rows of write-features.ts and writes NAME.bin and NAME.json. See README.md.

    python3 train.py topics|care|turns FEATURES.jsonl FOLDER
"""

import json
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional

name, source, folder = sys.argv[1:4]
ROWS = 1 << 16
# Heads beside the first only help training: vectors that tell topics apart also tell trouble better.
SETTINGS = {
    "topics": {"set": "alone", "size": 96, "heads": {"topics": 1.0, "facets": 0.3, "subjects": 0.3}, "epochs": 8, "batch": 64},
    "care": {"set": "alone", "size": 64, "heads": {"care": 1.0, "topics": 0.5}, "epochs": 7, "batch": 64},
    "turns": {"set": "turns", "size": 96, "heads": {"topics": 1.0}, "epochs": 8, "batch": 64},
}[name]
RATE = 3e-3
DROP = 0.5
DROP_FEATURES = 0.35
DROP_WORDS = 0.08
SMOOTHING = 0.1

torch.manual_seed(0)
np.random.seed(0)
rows = [json.loads(line) for line in open(source)]
rows = [row for row in rows if row["set"] == SETTINGS["set"] and row["features"] and any(head in row for head in SETTINGS["heads"])]
labels = {head: sorted({row[head] for row in rows if head in row}) for head in SETTINGS["heads"]}
numbers = {head: {label: number for number, label in enumerate(names)} for head, names in labels.items()}


class Encoder(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.table = nn.EmbeddingBag(ROWS, size, mode="sum", sparse=True)
        nn.init.normal_(self.table.weight, std=0.1)
        # Words, pairs of words, runs of letters; names of the context, words and pairs of words in it.
        self.kinds = nn.Parameter(torch.tensor([1.0, 0.7, 0.35, 1.0, 0.5, 0.5]))
        self.norm = nn.LayerNorm(size)
        self.drop = nn.Dropout(DROP)
        self.heads = nn.ModuleDict({head: nn.Linear(size, len(names)) for head, names in labels.items()})

    def forward(self, features, kinds, starts):
        weights = self.kinds[kinds]
        total = self.table(features, starts, per_sample_weights=weights)
        lengths = torch.diff(torch.cat([starts, torch.tensor([len(features)])]))
        rows_of = torch.repeat_interleave(torch.arange(len(starts)), lengths)
        squares = torch.zeros(len(starts)).index_add(0, rows_of, weights * weights)
        vector = self.drop(self.norm(total / torch.sqrt(squares + 1e-6)[:, None]))
        return {head: layer(vector) for head, layer in self.heads.items()}


def to_batch(some):
    """Joins messages, some of their words and features left out at random."""
    features, kinds, starts, count = [], [], [], 0
    for row in some:
        own, kind, position = (np.array(row[key]) for key in ("features", "kinds", "positions"))
        if len(own) > 4:
            kept = np.random.rand(len(own)) > DROP_FEATURES * np.random.rand() * 1.6
            words = position.max() + 1
            if words > 3:
                kept &= ~(np.random.rand(words) < DROP_WORDS)[position]
            if kept.any():
                own, kind = own[kept], kind[kept]
        starts.append(count)
        count += len(own)
        features.append(own)
        kinds.append(kind)
    return torch.from_numpy(np.concatenate(features)), torch.from_numpy(np.concatenate(kinds)), torch.tensor(starts)


def train():
    model = Encoder(SETTINGS["size"])
    table = torch.optim.SparseAdam(model.table.parameters(), lr=RATE)
    rest = torch.optim.Adam([value for key, value in model.named_parameters() if not key.startswith("table.")], lr=RATE)
    batch, epochs = SETTINGS["batch"], SETTINGS["epochs"]
    steps, step = epochs * ((len(rows) + batch - 1) // batch), 0
    for epoch in range(epochs):
        total = 0.0
        order = np.random.permutation(len(rows))
        for start in range(0, len(rows), batch):
            some = [rows[at] for at in order[start : start + batch]]
            for optimiser in (table, rest):
                for group in optimiser.param_groups:
                    group["lr"] = RATE * max(0.02, 1 - step / steps)
            step += 1
            scores = model(*to_batch(some))
            loss = 0.0
            for head, weight in SETTINGS["heads"].items():
                wanted = torch.tensor([numbers[head].get(row.get(head), -100) for row in some])
                if (wanted >= 0).any():
                    smoothing = SMOOTHING if head == "topics" else SMOOTHING / 2
                    loss = loss + weight / batch * functional.cross_entropy(
                        scores[head], wanted, label_smoothing=smoothing, reduction="sum"
                    )
            table.zero_grad()
            rest.zero_grad()
            loss.backward()
            table.step()
            rest.step()
            total += loss.item() * len(some)
        print(epoch, round(total / len(rows), 3), flush=True)
    return model


def write(model):
    """Writes the table as one scale a row and 8-bit numbers; rows that no message has are zero."""
    values = model.table.weight.detach().numpy()
    seen = np.zeros(ROWS, bool)
    seen[sorted({feature for row in rows for feature in row["features"]})] = True
    scales = np.where(seen, np.abs(values).max(1) / 127, 0)
    small = np.where(seen[:, None], np.round(values / np.maximum(scales, 1e-12)[:, None]), 0).astype(np.int8)
    with open(f"{folder}/{name}.bin", "wb") as file:
        file.write(scales.astype("<f4").tobytes() + small.tobytes())
    first = next(iter(SETTINGS["heads"]))
    head = model.heads[first]
    description = {
        "size": SETTINGS["size"],
        "kinds": to_list(model.kinds),
        "norm": {"weight": to_list(model.norm.weight), "bias": to_list(model.norm.bias)},
        "labels": labels[first],
        "weight": [to_list(row) for row in head.weight],
        "bias": to_list(head.bias),
    }
    with open(f"{folder}/{name}.json", "w") as file:
        json.dump(description, file)


def to_list(values):
    return [round(float(value), 4) for value in values]


write(train())
