import os


class Folder:
    """A folder that never lets a name out."""

    def __init__(self, root):
        self.root = os.path.realpath(root)

    @property
    def size(self):
        return sum(os.path.getsize(os.path.join(self.root, name)) for name in os.listdir(self.root))

    def read(self, name, encoding="utf-8"):
        path = os.path.realpath(os.path.join(self.root, name))
        if not path.startswith(self.root + os.sep):
            raise PermissionError(name)
        try:
            with open(path, encoding=encoding) as handle:
                text = handle.read()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise RuntimeError(f"cannot read {name}: {error}") from error
        else:
            return text
        finally:
            self.last = name
