def {{entry_point}}(text: str) -> str:
    return "# " + text
