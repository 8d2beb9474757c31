package org.ddintegration.scan.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The weight of each feature: a resource with a name and a number a line. */
final class Weights {
    private final Map<String, Double> weights = new LinkedHashMap<>();

    Weights() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Weights.class.getResourceAsStream("weights.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(words -> weights.put(words[0], Double.valueOf(words[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double of(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
