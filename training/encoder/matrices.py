"""How a weight matrix is stored in the graph, and the node that multiplies with it.

Each way takes a float matrix [in, out] and gives `input @ matrix`; biases are added by whoever uses it. What each costs in
size, speed and exactness is measured by quantise.py.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from onnx import helper, numpy_helper

MICROSOFT = "com.microsoft"


@dataclass
class Parts:
    """The nodes and stored tensors of a graph in the making."""

    nodes: list = field(default_factory=list)
    stored: list = field(default_factory=list)

    def store(self, name: str, values: np.ndarray) -> str:
        self.stored.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output


#: (graph, name, input, float matrix [in, out]) → name of the product
Multiply = Callable[[Parts, str, str, np.ndarray], str]


def in_floats(parts: Parts, name: str, source: str, matrix: np.ndarray) -> str:
    return parts.add("MatMul", [source, parts.store(f"{name}.w", matrix.astype(np.float32))], name)


def scales_of(matrix: np.ndarray, most: int, per_channel: bool) -> np.ndarray:
    largest = np.abs(matrix).max(axis=0) if per_channel else np.abs(matrix).max(keepdims=True).reshape(1)
    return (np.maximum(largest, 1e-12) / most).astype(np.float32)


def dynamic(signed: bool, per_channel: bool = True, most: int = 127) -> Multiply:
    """8-bit weights, and activations made 8-bit as they come, with one scale for all of them.

    `most` 63 keeps 7 bits: processors without VNNI add two products of unsigned and signed bytes in 16 bits, which overflow
    with 8. Unsigned weights take another path there.
    """

    def multiply(parts: Parts, name: str, source: str, matrix: np.ndarray) -> str:
        scale = scales_of(matrix, most, per_channel)
        whole = np.clip(np.rint(matrix / scale), -most, most)
        kind, zero = (np.int8, 0) if signed else (np.uint8, 128)
        weights = parts.store(f"{name}.w", (whole + zero).astype(kind))
        zeros = parts.store(f"{name}.zero", np.full(scale.shape, zero, kind) if per_channel else np.array(zero, kind))
        scales = parts.store(f"{name}.scale", scale if per_channel else scale[0])
        return parts.add("DynamicQuantizeMatMul", [source, weights, scales, zeros], name, MICROSOFT)

    return multiply


def blockwise(bits: int, block: int, accuracy_level: int) -> Multiply:
    """Weights in blocks along the input, each with its own scale; level 4 multiplies in 8 bits (a scale a row and block), 0 in floats."""

    def multiply(parts: Parts, name: str, source: str, matrix: np.ndarray) -> str:
        rows, columns = matrix.shape
        blocks = matrix.T.reshape(columns, rows // block, block)
        middle = 1 << (bits - 1)
        extreme = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=2, keepdims=True), axis=2)
        # The value that is furthest from zero becomes -middle exactly, as the signed range reaches one further below.
        scale = np.where(extreme == 0, 1, extreme / -middle).astype(np.float32)
        whole = np.clip(np.rint(blocks / scale) + middle, 0, 2 * middle - 1).astype(np.uint8)
        packed = whole if bits == 8 else (whole[..., 0::2] | (whole[..., 1::2] << 4))
        return parts.add(
            "MatMulNBits",
            [source, parts.store(f"{name}.w", packed), parts.store(f"{name}.scale", scale.reshape(columns, -1))],
            name,
            MICROSOFT,
            K=rows,
            N=columns,
            bits=bits,
            block_size=block,
            accuracy_level=accuracy_level,
        )

    return multiply


def weight_only(parts: Parts, name: str, source: str, matrix: np.ndarray) -> str:
    """8-bit weights a channel, made floats before they multiply (once, when the session begins, if it may fold constants)."""
    scale = scales_of(matrix, 127, True)
    weights = parts.store(f"{name}.w", np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8))
    floats = parts.add("DequantizeLinear", [weights, parts.store(f"{name}.scale", scale)], f"{name}.floats", axis=1)
    return parts.add("MatMul", [source, floats], name)


def mixed(usual: Multiply, exceptions: frozenset[str], other: Multiply = weight_only) -> Multiply:
    """One way for most matrices and another for those named."""

    def multiply(parts: Parts, name: str, source: str, matrix: np.ndarray) -> str:
        return (other if name in exceptions else usual)(parts, name, source, matrix)

    return multiply


def smoothed(usual: Multiply, ranges: dict[str, np.ndarray], strength: float) -> Multiply:
    """Takes large columns out of the activations and into the weights before both are rounded (SmoothQuant, Xiao et al. 2023).

    `ranges` gives by matrix the largest absolute value of each input column, as seen on sample texts. Without it one column that is
    a hundred times larger than the others, as after GELU, leaves those a hundredth of the 8 bits.
    """

    def multiply(parts: Parts, name: str, source: str, matrix: np.ndarray) -> str:
        columns = np.maximum(ranges[name], 1e-4)
        weights = np.maximum(np.abs(matrix).max(axis=1), 1e-4)
        scale = (columns**strength / weights ** (1 - strength)).astype(np.float32)
        smaller = parts.add("Mul", [source, parts.store(f"{name}.smooth", 1 / scale)], f"{name}.smoothed")
        return usual(parts, name, smaller, matrix * scale[:, None])

    return multiply
