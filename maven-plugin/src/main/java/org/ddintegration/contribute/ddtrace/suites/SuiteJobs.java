package org.ddintegration.contribute.ddtrace.suites;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.TestMatrix;

/**
 * How the suites of a suite spec are split over jobs.
 *
 * @param suites how many there are
 * @param parallelism numbers of jobs that suites state, one for each
 * @param venvs numbers of environments to a job that suites state, likewise
 */
public record SuiteJobs(long suites, List<String> parallelism, List<String> venvs) {
    private static final Pattern SUITE = Pattern.compile("(?m)^    paths:");
    private static final Pattern PARALLELISM = Pattern.compile("(?m)^    parallelism: *(\\d+)");
    private static final Pattern VENVS = Pattern.compile("(?m)^    venvs_per_job: *(\\d+)");

    static SuiteJobs in(String spec) {
        return new SuiteJobs(SUITE.matcher(spec).results().count(), numbers(PARALLELISM, spec), numbers(VENVS, spec));
    }

    /**
     * How one suite is split; at most one of them is there.
     *
     * @param venvsPerJob number of environments to a job
     * @param parallelism number of jobs
     */
    public record Split(Optional<String> venvsPerJob, Optional<String> parallelism) {
        private static Split intoJobsOf(String venvs) {
            return new Split(Optional.of(venvs), Optional.empty());
        }

        private static Split into(String jobs) {
            return new Split(Optional.empty(), Optional.of(jobs));
        }
    }

    /** What a further suite states: what the descriptor says, else what most suites say; nothing when most say nothing. */
    Split ofFurtherSuite(TestMatrix tests) {
        if (tests.venvsPerJob().isPresent()) {
            return Split.intoJobsOf(tests.venvsPerJob().get().toString());
        }
        if (tests.parallelism().isPresent()) {
            return Split.into(tests.parallelism().get().toString());
        }
        if (2L * (parallelism.size() + venvs.size()) <= suites) {
            return new Split(Optional.empty(), Optional.empty());
        }
        return venvs.size() > parallelism.size() ? Split.intoJobsOf(mostFrequent(venvs)) : Split.into("1");
    }

    private static List<String> numbers(Pattern key, String spec) {
        Matcher matcher = key.matcher(spec);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static String mostFrequent(List<String> numbers) {
        Map<String, Long> counts = numbers.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
