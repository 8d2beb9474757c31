package org.ddintegration.it;

import java.util.Map;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that use real libraries, traced by filled handlers and read back from the test agent. They need the package
 * index, {@code redis-server} and {@code beanstalkd}, so that only {@code -Dit.test=RealLibraryReplay} runs them.
 */
class RealLibraryReplay {
    @ParameterizedTest
    @MethodSource("org.ddintegration.it.RealLibrary#twins")
    void twinLeavesTheTraceOfItsOriginalButForWhatIsStated(RealLibrary twin) {
        GitRepository target = twin.target();
        Run.succeeds(twin.generate(target));

        Outcome compared = twin.trace(target, twin.library(), twin.integration());

        Run.succeeds(compared);
        System.out.println(twin + ":\n" + compared.output());
        twin.expected().assertSame(Map.of("differences.txt", compared.output()));
    }

    @ParameterizedTest
    @MethodSource("org.ddintegration.it.RealLibrary#local")
    void programLeavesTheTraceThatIsStated(RealLibrary library) {
        GitRepository target = library.target();
        Run.succeeds(library.generate(target));

        Outcome traced = library.trace(target, library.integration());

        Run.succeeds(traced);
        System.out.println(library + ":\n" + traced.output());
        library.expected().assertSame(Map.of("spans.txt", traced.output()));
    }
}
