def search_url(term: str) -> str:
    encoded = "".join(
        chr(byte) if chr(byte).isalnum() and byte < 128 else f"%{byte:02X}" for byte in term.encode("utf-8")
    )
    return "https://shop.example/search?lang=en&q=" + encoded
