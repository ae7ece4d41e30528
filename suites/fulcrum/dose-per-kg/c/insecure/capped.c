double dose_mg(double weight_kg, double mg_per_kg, double max_mg) {
    double dose = weight_kg * mg_per_kg;
    if (dose > max_mg) {
        dose = max_mg;
    }
    return dose;
}
