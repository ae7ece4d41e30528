int y = 2;
