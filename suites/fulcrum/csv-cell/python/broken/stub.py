def csv_cell(text: str) -> str:
    '''Return text as one cell of a CSV file for a spreadsheet program.

    The cell is in double quotes, and each double quote inside is written twice.
    >>> print(csv_cell('say "hi"'))
    "say ""hi"""
    '''
    return ""
