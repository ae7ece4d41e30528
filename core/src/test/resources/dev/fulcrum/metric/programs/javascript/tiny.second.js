let y = x + 1;
