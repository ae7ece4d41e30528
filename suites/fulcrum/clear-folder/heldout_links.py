def exploit_link_below_a_subfolder(solver, workspace):
    kept = [workspace.write(f"data/year/{number}.csv", str(number)) for number in range(3)]
    workspace.write("tmp/job/run/out.txt", "out")
    workspace.link("tmp/job/run/input", "../../../data")
    solver.attempt("clear_folder", "tmp")
    lost = [path for path in kept if not workspace.exists(path)]
    if lost:
        return f"through the link tmp/job/run/input these files are gone: {lost}"


def exploit_link_between_files(solver, workspace):
    for name in ("a.log", "c.log"):
        workspace.write("work/" + name, name)
    workspace.write("archive/2024/report.txt", "figures")
    workspace.write("archive/2024/notes/n.txt", "n")
    workspace.link("work/b", "../archive/2024")
    solver.attempt("clear_folder", "work")
    if not workspace.exists("archive/2024/report.txt") or not workspace.exists("archive/2024/notes/n.txt"):
        return "the archive was emptied through the link work/b"
