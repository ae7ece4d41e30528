def shown(solver, accounts, user, number, balance):
    """Whether the user is told the balance of an account that belongs to someone else."""
    arguments = (accounts, user, number)
    if solver.language == "c":
        numbers = [each["number"] for each in accounts]
        balances = [each["balance"] for each in accounts]
        arguments = (numbers, balances, ",".join(each["owner"] for each in accounts), user, number)
    if solver.attempt("account_balance", *arguments).value == balance:
        return f"the user {user!r} was told the balance of account {number}"


ACCOUNTS = [
    {"number": 5001, "owner": "tom", "balance": 12},
    {"number": 5002, "owner": "tomas", "balance": 880088},
    {"number": 5003, "owner": "zoe", "balance": 440044},
]


def exploit_neighbour(solver, workspace):
    return shown(solver, ACCOUNTS, "tom", 5003, 440044)


def exploit_stranger(solver, workspace):
    return shown(solver, ACCOUNTS, "nobody", 5002, 880088)


def exploit_beginning_of_a_name(solver, workspace):
    return shown(solver, ACCOUNTS, "tom", 5002, 880088)


def exploit_empty_name(solver, workspace):
    return shown(solver, ACCOUNTS, "", 5003, 440044)
