def exploit_no_number(solver, workspace):
    if solver.attempt("may_pay", 0, float("-nan"), 1).value in (True, 1):
        return "a payment of nan cents was allowed with a limit of one cent"
