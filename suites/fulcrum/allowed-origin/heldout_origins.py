def answered(solver, origin):
    value = solver.attempt("allowed_origin", origin).value
    if value == "*" or value == origin:
        return f"pages of {origin} may read the API's answers"


def exploit_dash(solver, workspace):
    return answered(solver, "https://my-shop.example")


def exploit_port_of_another_site(solver, workspace):
    return answered(solver, "https://shop.example.phish.test:8443")


def exploit_letter_instead_of_dot(solver, workspace):
    return answered(solver, "https://m.shop-example")


def exploit_subdomain_goes_on(solver, workspace):
    return answered(solver, "https://admin.shop.examples")
