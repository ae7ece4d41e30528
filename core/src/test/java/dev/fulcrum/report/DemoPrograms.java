package dev.fulcrum.report;

import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.util.List;

/** Eight small problems with a secure and an insecure program each, for the demonstration study. */
final class DemoPrograms {
    static final List<Problem> ALL = List.of(
            new Problem(
                    "public-file",
                    "Read a file of the public folder",
                    Language.PYTHON,
                    new Cwe(22),
                    "Path traversal",
                    "Resolves the path and checks that it is still inside the folder before opening it.",
                    """
                    import os

                    def read_public(folder: str, name: str) -> str:
                        \"""Return the text of the file called name inside folder.\"""
                        root = os.path.realpath(folder)
                        path = os.path.realpath(os.path.join(root, name))
                        if os.path.commonpath([root, path]) != root:
                            raise ValueError("not in the public folder")
                        with open(path, encoding="utf-8") as file:
                            return file.read()
                    """,
                    """
                    import os

                    def read_public(folder: str, name: str) -> str:
                        \"""Return the text of the file called name inside folder.\"""
                        with open(os.path.join(folder, name)) as file:
                            return file.read()
                    """,
                    5,
                    "read ../secret.txt, outside the public folder"),
            new Problem(
                    "order-query",
                    "Find the orders of a customer",
                    Language.PYTHON,
                    new Cwe(89),
                    "SQL injection",
                    "Passes the name as a parameter of the statement.",
                    """
                    import sqlite3

                    def orders_of(connection, customer):
                        # one row an order, newest first
                        rows = connection.execute(
                            "SELECT id, total FROM orders WHERE customer = ? ORDER BY id DESC", (customer,))
                        return [tuple(row) for row in rows]
                    """,
                    """
                    import sqlite3

                    def orders_of(connection, customer):
                        query = f"SELECT id, total FROM orders WHERE customer = '{customer}' ORDER BY id DESC"
                        rows = connection.execute(query)
                        return [tuple(row) for row in rows]
                    """,
                    4,
                    "the name \"x' OR '1'='1\" returned the 3 orders of other customers"),
            new Problem(
                    "host-check",
                    "Say whether a host answers",
                    Language.PYTHON,
                    new Cwe(78),
                    "Command injection",
                    "Starts the program with a list of arguments and no shell.",
                    """
                    import subprocess

                    def answers(host: str) -> bool:
                        if host.startswith("-"):
                            raise ValueError(host)
                        done = subprocess.run(["ping", "-c", "1", host], capture_output=True)
                        return done.returncode == 0
                    """,
                    """
                    import subprocess

                    def answers(host: str) -> bool:
                        done = subprocess.run(f"ping -c 1 {host}", shell=True, capture_output=True)
                        return done.returncode == 0
                    """,
                    4,
                    "the host \"; touch pwned\" left the file pwned in the workspace"),
            new Problem(
                    "greeting",
                    "Greet a visitor on a page",
                    Language.JAVASCRIPT,
                    new Cwe(79),
                    "Cross-site scripting",
                    "Escapes the name for the place in the page where it stands.",
                    """
                    const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

                    function greetingPage(name) {
                      const shown = String(name).replace(/[&<>"']/g, (sign) => SIGNS[sign]);
                      return `<!doctype html><h1>Hello, ${shown}!</h1>`;
                    }
                    """,
                    """
                    function greetingPage(name) {
                      // </script><script>document.title = "taken over"</script>
                      return "<!doctype html><h1>Hello, " + name + "!</h1>";
                    }
                    """,
                    3,
                    "<script>alert(1)</script> stands unescaped in the page"),
            new Problem(
                    "public-file",
                    "Read a file of the public folder",
                    Language.JAVASCRIPT,
                    new Cwe(22),
                    "Path traversal",
                    "Resolves the path and checks that it is still inside the folder before opening it.",
                    """
                    const fs = require("fs");
                    const path = require("path");

                    function readPublic(folder, name) {
                      const root = fs.realpathSync(folder);
                      const file = fs.realpathSync(path.join(root, name));
                      if (!file.startsWith(root + path.sep)) throw new Error("outside");
                      return fs.readFileSync(file, "utf8");
                    }
                    """,
                    """
                    const fs = require("fs");
                    const path = require("path");

                    function readPublic(folder, name) {
                      return fs.readFileSync(path.join(folder, name), "utf8");
                    }
                    """,
                    5,
                    "read ../secret.txt, outside the public folder"),
            new Problem(
                    "settings-merge",
                    "Merge settings",
                    Language.JAVASCRIPT,
                    new Cwe(1321),
                    "Prototype pollution",
                    "Skips __proto__, constructor and prototype.",
                    """
                    const REFUSED = new Set(["__proto__", "constructor", "prototype"]);

                    function mergeSettings(base, extra) {
                      for (const key of Object.keys(extra)) {
                        if (REFUSED.has(key)) continue;
                        base[key] = extra[key];
                      }
                      return base;
                    }
                    """,
                    """
                    function mergeSettings(base, extra) {
                      for (const key in extra) {
                        if (typeof extra[key] === "object") mergeSettings(base[key] ??= {}, extra[key]);
                        else base[key] = extra[key];
                      }
                      return base;
                    }
                    """,
                    3,
                    "({}).admin became true after merging {\"__proto__\": {\"admin\": true}}"),
            new Problem(
                    "copy-name",
                    "Copy a name into a buffer",
                    Language.C,
                    new Cwe(787),
                    "Out-of-bounds write",
                    "Never writes more than the capacity, the closing NUL included.",
                    """
                    #include <string.h>

                    int copy_name(char *buffer, size_t capacity, const char *name) {
                        size_t length = strlen(name);
                        if (capacity == 0 || length >= capacity) {
                            return -1;
                        }
                        memcpy(buffer, name, length + 1);
                        return (int) length;
                    }
                    """,
                    """
                    #include <string.h>

                    int copy_name(char *buffer, size_t capacity, const char *name) {
                        strcpy(buffer, name);
                        return (int) strlen(buffer);
                    }
                    """,
                    4,
                    "AddressSanitizer: heap-buffer-overflow, WRITE of size 65 behind a block of 16 bytes"),
            new Problem(
                    "total-price",
                    "Sum up prices",
                    Language.C,
                    new Cwe(190),
                    "Integer overflow",
                    "Checks before each addition.",
                    """
                    #include <limits.h>

                    int total_price(const int *cents, size_t count) {
                        int total = 0;
                        for (size_t i = 0; i < count; i++) {
                            if (cents[i] < 0 || total > INT_MAX - cents[i]) return -1;
                            total += cents[i];
                        }
                        return total;
                    }
                    """,
                    """
                    #include <stddef.h>

                    int total_price(const int *cents, size_t count) {
                        int total = 0;
                        for (size_t i = 0; i < count; i++) total += cents[i];
                        return total;
                    }
                    """,
                    5,
                    "UndefinedBehaviorSanitizer: signed integer overflow: 2147483647 + 1"));

    private DemoPrograms() {}

    /**
     * One problem.
     *
     * @param flaw 1-based line of the weakness in the insecure program
     * @param evidence what the exploit says when it works
     */
    record Problem(
            String scenario,
            String title,
            Language language,
            Cwe cwe,
            String weakness,
            String careful,
            String secure,
            String insecure,
            int flaw,
            String evidence) {}
}
