"""The encoder (a BERT of 12 layers, width 384) and its heads."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from labels import CATEGORIES, NAME_TAGS, ROLES, STATEMENTS, TONES
from read_e5 import E5


class Layer(nn.Module):
    def __init__(self, hidden: int, heads: int, inner: int, epsilon: float, dropout: float):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(hidden, hidden) for _ in range(4))
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, epsilon), nn.LayerNorm(hidden, epsilon)
        self.dropout = dropout

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        drop = self.dropout if self.training else 0.0

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, self.heads, hidden // self.heads).transpose(1, 2)

        # Without dropout in here: with it torch has only a slow way on a CPU.
        attended = F.scaled_dot_product_attention(
            split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask[:, None, None, :]
        )
        attended = self.ao(attended.transpose(1, 2).reshape(batch, length, hidden))
        x = self.aln(x + F.dropout(attended, drop))
        return self.oln(x + F.dropout(self.fo(F.gelu(self.fi(x))), drop))


class Encoder(nn.Module):
    """Ids [batch, length] and their mask (1 for a piece, 0 for padding) → states [batch, length, hidden]."""

    def __init__(self, vocabulary: int, e5: E5 | None = None, layers: int = 12, dropout: float = 0.1):
        super().__init__()
        hidden, heads, inner, positions, epsilon = 384, 12, 1536, 512, 1e-12
        self.word = nn.Embedding(vocabulary, hidden)
        self.position = nn.Embedding(positions, hidden)
        self.ln = nn.LayerNorm(hidden, epsilon)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner, epsilon, dropout) for _ in range(layers))
        self.dropout = dropout
        if e5:
            self.copy_from(e5)

    def copy_from(self, e5: E5) -> None:
        def put(to: Tensor, name: str, value: np.ndarray | None = None) -> None:
            to.data.copy_(torch.from_numpy(e5.tensors[name] if value is None else value))

        put(self.word.weight, "emb.word")
        # Token type 0 stands everywhere, so that its vector goes into the positions.
        put(self.position.weight, "", e5.tensors["emb.pos"] + e5.tensors["emb.type"][0])
        put(self.ln.weight, "emb.ln.w")
        put(self.ln.bias, "emb.ln.b")
        for number, layer in enumerate(self.layers):
            for part in ("q", "k", "v", "ao", "fi", "fo", "aln", "oln"):
                module = getattr(layer, part)
                put(module.weight, f"l{number}.{part}.w")
                put(module.bias, f"l{number}.{part}.b")

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        x = self.ln(self.word(ids) + self.position.weight[: ids.shape[1]])
        x = F.dropout(x, self.dropout if self.training else 0.0)
        keep = mask.bool()
        for layer in self.layers:
            x = layer(x, keep)
        return x


class Mlp(nn.Sequential):
    def __init__(self, inputs: int, inner: int, outputs: int):
        super().__init__(nn.Dropout(0.1), nn.Linear(inputs, inner), nn.GELU(), nn.Linear(inner, outputs))


class Heads(nn.Module):
    """What is read off the states. `Model.forward` in train.py says which vectors go in."""

    def __init__(self, hidden: int = 384):
        super().__init__()
        self.title_look = nn.Linear(hidden, 1)
        self.body_look = nn.Linear(hidden, 1)
        self.title_tone = nn.Linear(hidden, len(TONES))
        self.body_tone = nn.Linear(hidden, len(TONES))
        self.tone = Mlp(2 * hidden, 256, len(TONES))
        self.category = Mlp(2 * hidden, 256, len(CATEGORIES))
        self.target = Mlp(3 * hidden, 256, len(TONES))
        self.role = Mlp(hidden, 128, len(ROLES))
        self.names = nn.Linear(hidden, len(NAME_TAGS))
        self.statement = Mlp(2 * hidden, 128, len(STATEMENTS))
        self.embedding = nn.Linear(2 * hidden, hidden)


def pool(states: Tensor, weight: Tensor, owner: Tensor, owners: int) -> Tensor:
    """The weighted mean of the states of each owner: states [n, hidden], weight [n] ≥ 0, owner [n] → [owners, hidden]."""
    states, weight = states.float(), weight.float()
    total = torch.zeros(owners, states.shape[1]).index_add(0, owner, states * weight[:, None])
    return total / torch.zeros(owners).index_add(0, owner, weight).clamp(min=1e-9)[:, None]


def look(states: Tensor, scorer: nn.Linear, owner: Tensor, owners: int) -> Tensor:
    """Attention pooling: a softmax over all states of an owner, whatever window they stand in."""
    score = scorer(states).squeeze(-1).float()
    highest = torch.full((owners,), -1e9).scatter_reduce(0, owner, score.detach(), "amax")
    return pool(states, (score - highest[owner]).exp(), owner, owners)
