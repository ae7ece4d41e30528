"""One rival of the inference benchmark: llama-cpp-python on one thread, each sample after the other.

Arguments: gguf file, prompt file. Every line on standard input, "samples tokens seed", is answered by a line
"prompt-tokens tokens cpu-seconds wall-seconds". The prompt stays in the cache from sample to sample, as the library does by itself;
the sampling is its default but for temperature and top-p.
"""
import sys
import time

import llama_cpp

model = llama_cpp.Llama(sys.argv[1], n_ctx=1024, n_threads=1, n_threads_batch=1, verbose=False)
with open(sys.argv[2], "rb") as file:
    prompt = model.tokenize(file.read(), add_bos=False, special=False)
print("ready", llama_cpp.__version__, flush=True)

for line in sys.stdin:
    samples, tokens, seed = (int(word) for word in line.split())
    model.reset()
    cpu, wall, made = time.process_time(), time.monotonic(), 0
    for sample in range(samples):
        model.set_seed(seed + sample)
        text = []
        for token in model.generate(prompt, temp=0.8, top_p=0.95):
            text.append(token)
            if len(text) == tokens:
                break
        model.detokenize(text)
        made += len(text)
    print(len(prompt), made, time.process_time() - cpu, time.monotonic() - wall, flush=True)
