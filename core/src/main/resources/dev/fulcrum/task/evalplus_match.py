# Behind the candidate's program, in its process: a match of a regular expression cannot cross, and only its presence counts.
def _whether_found(function):
    def found(*arguments):
        result = function(*arguments)
        return result if type(result) is bool else result is not None

    return found


ENTRY_POINT = _whether_found(ENTRY_POINT)
