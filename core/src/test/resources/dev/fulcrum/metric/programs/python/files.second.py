import os

class Folder:
    def __init__(self, root):
        self.root = root

    def read(self, name):
        path = os.path.join(self.root, name)
        try:
            handle = open(path)
            text = handle.read()
            handle.close()
            return text
        except Exception as error:
            print("cannot read", name, error)
            return None
