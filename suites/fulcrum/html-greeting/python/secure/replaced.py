def greet(name: str) -> str:
    references = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
    text = "".join(references.get(character, character) for character in name)
    return "<p>Hello, " + text + "!</p>"
