package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.ProblemException;
import org.ddintegration.adopt.AdoptedIntegration;
import org.ddintegration.adopt.Adopter;
import org.ddintegration.adopt.ArgumentRead;
import org.ddintegration.adopt.RegistryFacts;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.drift.WrappedHook;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Workspace;

/** Integrations of a target: as their descriptors have them, and as they are adopted where they have none. Writes nothing. */
public final class DriftSubjects {
    private static final Set<String> NO_ARGUMENTS = Set.of(
            ValuePart.Field.INSTANCE,
            ValuePart.Field.RESULT,
            ValuePart.Field.CLASS,
            ValuePart.Field.FUNCTION,
            ValuePart.Field.ARGUMENTS);

    private final Workspace workspace;
    private final Checkout target;
    private final Adopter adopter;

    public DriftSubjects(Workspace workspace, Checkout target, Adopter adopter) {
        this.workspace = workspace;
        this.target = target;
        this.adopter = adopter;
    }

    /** The names of all that have a descriptor or stand in the target. */
    public List<String> names() {
        return Stream.concat(workspace.descriptors().stream(), Adopter.names(target).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** @throws ProblemException when there is no descriptor and what the target has cannot be adopted */
    public DriftSubject of(String name) {
        Optional<Path> file = workspace.descriptorOf(name);
        if (file.isEmpty()) {
            AdoptedIntegration adopted = adopter.adopt(name);
            return subject(adopted.descriptor(), adopted.reads());
        }
        Descriptor descriptor = DescriptorReader.read(file.get());
        return subject(descriptor, readByHand(descriptor));
    }

    private Map<HookPoint, List<ArgumentRead>> readByHand(Descriptor descriptor) {
        if (descriptor.tracing().handlers() != HandlerMode.KEPT) {
            return Map.of();
        }
        try {
            return adopter.adopt(descriptor.name()).reads();
        } catch (ProblemException unknown) {
            return Map.of();
        }
    }

    private DriftSubject subject(Descriptor descriptor, Map<HookPoint, List<ArgumentRead>> reads) {
        return new DriftSubject(
                descriptor,
                descriptor.tracing().hooks().stream()
                        .map(hook -> new WrappedHook(hook, reads(hook, reads)))
                        .toList(),
                RegistryFacts.of(target, descriptor.name()).tested());
    }

    private static List<ArgumentRead> reads(Hook hook, Map<HookPoint, List<ArgumentRead>> byHand) {
        List<ArgumentRead> found = new ArrayList<>();
        hook.values()
                .flatMap(SpanValue::fields)
                .filter(field -> !NO_ARGUMENTS.contains(field.root()))
                .map(field -> new ArgumentRead(field.root(), field.position()))
                .forEach(found::add);
        hook.via().forEach(path -> found.addAll(byHand.getOrDefault(path, List.of())));
        return found.stream().distinct().toList();
    }
}
