package org.ddintegration.scan.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;

/** A scan of a made-up library. */
final class SampleScan {
    private SampleScan() {}

    static Scan of(Candidate... candidates) {
        return new Scan(
                "parcel 1.0 from a folder",
                "1.0",
                List.of("parcel"),
                List.of(candidates),
                3,
                Map.of(),
                new TreeMap<>());
    }

    /** Only the best one is proposed. */
    static Candidate candidate(int rank, String target, String doc, String... why) {
        return candidate(rank, rank == 1, target, doc, why);
    }

    static Candidate candidate(int rank, boolean isProposed, String target, String doc, String... why) {
        HookPoint point = HookPoint.parse(target);
        PythonParameter self = new PythonParameter(
                "self", PythonParameter.Kind.POSITIONAL_OR_KEYWORD, Optional.empty(), Optional.empty());
        return new Candidate(
                point,
                new Standing(1.0 / rank, rank, isProposed, Map.of(), List.of(why)),
                new Definition(
                        CallableKind.METHOD,
                        Binding.INSTANCE,
                        new Signature(List.of(self), Optional.empty()),
                        doc,
                        new SourceLines("parcel/client.py", 2, 3)),
                new Access(List.of(point), List.of(point), List.of(), List.of()),
                new Work(Role.OPERATION, List.of(target, "writes to a socket"), Map.of()));
    }
}
