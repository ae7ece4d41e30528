"""The arena: namespaces of one oracle function, with its workspace, in which solvers are started.

Its first process (pid 1 inside) is trusted: it holds no data, starts solvers when the tester says so, reaps them and reports how
they ended. Candidates cannot signal it (it is pid 1) nor read it (its memory is hidden).

Messages on its control socket, one JSON object each, from tester to arena:
  {"start": {"argv": [..] or null, "environment": {..}, "limits": {..}}} with three descriptors: requests, replies, output
and from arena to tester:
  {"ready": true} with a descriptor of the workspace | {"started": pid} | {"ended": pid, "status": wait status, "cpu": seconds}
"""

import _signal  # without the enumerations of `signal`, which cost each arena a third of a millisecond
import json
import os
import resource
import select
import socket

from fulcrum_guest import kernel

WORKSPACE = "/workspace"
MESSAGE_SIZE = 1 << 16


def run(owner, control, files, solve):
    """Until the control socket closes. owner: user and group id outside; control: a SEQPACKET socket; files: {"bytes", "count"},
    the room that candidates have for files; solve(start) becomes a solver and never returns."""
    kernel.die_with_parent()
    kernel.map_own_user(*owner)
    _mount_everything(files)
    _be_first_to_go()
    kernel.hide_memory()
    workspace = os.open(WORKSPACE, os.O_RDONLY | os.O_DIRECTORY)
    socket.send_fds(control, [b'{"ready": true}'], [workspace])
    os.close(workspace)
    _serve(control, solve)


def _mount_everything(files):
    quiet = kernel.MS_NOSUID | kernel.MS_NODEV
    kernel.mount("tmpfs", "/arena", "tmpfs", quiet, "size=%d,nr_inodes=%d,mode=755" % (files["bytes"], files["count"]))
    for name, target in (("workspace", WORKSPACE), ("tmp", "/tmp"), ("shm", "/dev/shm")):
        os.mkdir("/arena/" + name)
        kernel.mount("/arena/" + name, target, "", kernel.MS_BIND)
    kernel.unmount("/arena")
    kernel.mount("proc", "/proc", "proc", quiet | kernel.MS_NOEXEC)
    kernel.mount("", "/built", "", kernel.MS_REMOUNT | kernel.MS_BIND | kernel.MS_RDONLY | quiet)


def _be_first_to_go():
    """When memory runs out all the same, the kernel ends what is in an arena and not its judge."""
    adjustment = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
    os.write(adjustment, b"1000")
    os.close(adjustment)


def _serve(control, solve):
    woken, wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    _signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    _signal.signal(_signal.SIGCHLD, lambda *_: None)
    poll = select.poll()
    poll.register(control, select.POLLIN)
    poll.register(woken, select.POLLIN)
    while True:
        for descriptor, _ in poll.poll():
            if descriptor == woken:
                os.read(woken, 512)
                _report_ended(control)
            elif not _obey(control, solve):
                return


def _obey(control, solve):
    try:
        message, descriptors, _, _ = socket.recv_fds(control, MESSAGE_SIZE, 3)
    except ConnectionResetError:
        return False  # the tester ended without reading all that was reported
    if not message:
        return False
    start = json.loads(message)["start"]
    solver = os.fork()
    if solver == 0:
        try:
            _become_solver(start, descriptors, solve)
        finally:
            os._exit(97)
    for descriptor in descriptors:
        os.close(descriptor)
    control.send(b'{"started": %d}' % solver)
    return True


def _report_ended(control):
    """Reaps solvers and whatever they left behind."""
    while True:
        try:
            process, status, used = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if process == 0:
            return
        cpu = used.ru_utime + used.ru_stime
        try:
            control.send(b'{"ended": %d, "status": %d, "cpu": %f}' % (process, status, cpu))
        except OSError:
            os._exit(0)


def _become_solver(start, descriptors, solve):
    _signal.set_wakeup_fd(-1)
    _signal.signal(_signal.SIGCHLD, _signal.SIG_DFL)
    _arrange_descriptors(*descriptors)
    os.setsid()
    os.chdir(WORKSPACE)
    _limit(start["limits"])
    kernel.drop_capabilities()
    kernel.forbid_privileges()
    solve(start)


def _arrange_descriptors(requests, replies, output):
    nothing = os.open("/dev/null", os.O_RDONLY)
    high = [os.dup2(each, 100 + place) for place, each in enumerate((nothing, output, output, requests, replies))]
    for place, each in enumerate(high):
        os.dup2(each, place)
    kernel.close_from(len(high))


def _limit(limits):
    for name, value in (
        (resource.RLIMIT_CPU, limits["cpu_seconds"]),
        (resource.RLIMIT_FSIZE, limits["file_bytes"]),
        (resource.RLIMIT_NOFILE, limits["open_files"]),
        (resource.RLIMIT_NPROC, limits["processes"] + 1),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 1 << 20),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(name, (value, value))
    resource.setrlimit(resource.RLIMIT_STACK, (limits["stack_bytes"], limits["stack_bytes"]))
    if limits["address_space"]:
        resource.setrlimit(resource.RLIMIT_AS, (limits["address_space"], limits["address_space"]))
