"""The encoder as an ONNX graph, written node by node: a BERT (post-LayerNorm, exact GELU, absolute positions).

One input, `input_ids` [batch, length], and one output, `states` [batch, length, width]. There is no mask because there is no padding: the
product encodes one sequence at a time, which costs nothing at these lengths (docs/adr/0010) and makes an answer independent of
what else is in hand.
"""

import numpy as np
from matrices import MICROSOFT, Multiply, Parts, in_floats
from onnx import ModelProto, TensorProto, checker, helper

Tensors = dict[str, np.ndarray]


def build_graph(tensors: Tensors, heads: int, multiply: Multiply = in_floats, small_embedding: bool = False) -> ModelProto:
    """`tensors` are named as in read_e5.py, with the token type (0 everywhere) added to the positions.

    `small_embedding` stores the word table in 8 bits, a scale a row.
    """
    parts = Parts()
    layers = 1 + max(int(name[1 : name.index(".")]) for name in tensors if name.startswith("l"))
    state = embed(parts, tensors, small_embedding)
    for layer in range(layers):
        state = encode_layer(parts, tensors, f"l{layer}", state, heads, multiply)
    parts.add("Identity", [state], "states")
    width = tensors["emb.ln.w"].shape[0]
    graph = helper.make_graph(
        parts.nodes,
        "encoder",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "length"])],
        [helper.make_tensor_value_info("states", TensorProto.FLOAT, ["batch", "length", width])],
        parts.stored,
    )
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(MICROSOFT, 1)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="sorot")
    checker.check_model(model)
    return model


def embed(parts: Parts, tensors: Tensors, small: bool) -> str:
    words = word_rows(parts, tensors["emb.word"], small)
    length = parts.add("Shape", ["input_ids"], "length", start=1, end=2)
    positions = parts.store("positions", tensors["emb.pos"].astype(np.float32))
    here = parts.add("Slice", [positions, parts.store("zero", np.array([0])), length, parts.store("axis", np.array([0]))], "here")
    return normalise(parts, tensors, "emb.ln", [parts.add("Add", [words, here], "embedded")], "emb")


def word_rows(parts: Parts, table: np.ndarray, small: bool) -> str:
    if not small:
        return parts.add("Gather", [parts.store("words", table.astype(np.float32)), "input_ids"], "word")
    scale = (np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-12) / 127).astype(np.float32)
    rows = parts.add("Gather", [parts.store("words", np.rint(table / scale).astype(np.int8)), "input_ids"], "word.bytes")
    scales = parts.add("Gather", [parts.store("words.scale", scale), "input_ids"], "word.scale")
    return parts.add("Mul", [parts.add("Cast", [rows], "word.floats", to=TensorProto.FLOAT), scales], "word")


def encode_layer(parts: Parts, tensors: Tensors, layer: str, state: str, heads: int, multiply: Multiply) -> str:
    weights = np.concatenate([tensors[f"{layer}.{part}.w"] for part in "qkv"]).T
    bias = np.concatenate([tensors[f"{layer}.{part}.b"] for part in "qkv"])
    asked = multiply(parts, f"{layer}.qkv", state, weights)
    names = [f"{layer}.{part}" for part in "qkv"]
    parts.nodes.append(helper.make_node("Split", [asked], names, axis=2, num_outputs=3))
    # The biases of the three are given to the attention, which adds them on its way.
    inputs = [*names, parts.store(f"{layer}.qkv.b", bias)]
    seen = parts.add("MultiHeadAttention", inputs, f"{layer}.seen", MICROSOFT, num_heads=heads)
    out = multiply(parts, f"{layer}.ao", seen, tensors[f"{layer}.ao.w"].T)
    state = normalise(parts, tensors, f"{layer}.aln", [out, state], f"{layer}.attended", f"{layer}.ao.b")
    inner = multiply(parts, f"{layer}.fi", state, tensors[f"{layer}.fi.w"].T)
    inner = parts.add("BiasGelu", [inner, parts.store(f"{layer}.fi.b", tensors[f"{layer}.fi.b"])], f"{layer}.inner", MICROSOFT)
    out = multiply(parts, f"{layer}.fo", inner, tensors[f"{layer}.fo.w"].T)
    return normalise(parts, tensors, f"{layer}.oln", [out, state], f"{layer}.out", f"{layer}.fo.b")


def normalise(parts: Parts, tensors: Tensors, norm: str, inputs: list[str], name: str, bias: str = "") -> str:
    """LayerNorm of one input, or of the sum of two and a bias."""
    gain, shift = (parts.store(f"{norm}.{part}", tensors[f"{norm}.{part}"]) for part in "wb")
    if len(inputs) == 1:
        return parts.add("LayerNormalization", [*inputs, gain, shift], name, axis=-1, epsilon=1e-12)
    stored = parts.store(bias, tensors[bias])
    return parts.add("SkipLayerNormalization", [*inputs, gain, shift, stored], name, MICROSOFT, epsilon=1e-12)
