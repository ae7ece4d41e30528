def misread(solver, text):
    outcome = solver.attempt("frame_text", text)
    if outcome.fault:
        return f"{len(text)} characters: {outcome.fault}"
    frame = outcome.value
    if isinstance(frame, bytes) and frame and frame[0] != len(frame) - 1:
        return f"a frame that announces {frame[0]} bytes and has {len(frame) - 1}: the receiver reads the rest as another frame"


def exploit_euro_sign(solver, workspace):
    return misread(solver, "12 \u20ac\x04pay!")


def exploit_second_frame_inside(solver, workspace):
    return misread(solver, "z" * 3 + "y" * 256 + "\x05admin")


def exploit_limits(solver, workspace):
    return misread(solver, "0123456789abcdef" * 16) or misread(solver.another(), ("0123456789abcdef" * 16)[1:])
