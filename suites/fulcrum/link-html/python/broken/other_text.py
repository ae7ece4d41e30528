def homepage_link(url: str) -> str:
    return f'<a href="{url}">{url}</a>'
