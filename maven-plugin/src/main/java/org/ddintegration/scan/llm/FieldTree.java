package org.ddintegration.scan.llm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.FactPath.Step;
import org.ddintegration.scan.llm.AnnotatedTypes.Field;
import org.ddintegration.scan.model.PyClass;

/** The objects that can be reached from an object through annotated fields, shortest way first. */
final class FieldTree {
    private static final int DEEPEST = 5;
    private static final int MOST = 400;

    /**
     * An object in the tree. Where alternatives have the same way to it, their fields are those of one object.
     *
     * @param path the way to it
     * @param fields names, those in capitals or private excepted
     * @param lists those that hold a list
     * @param objects those that hold objects with fields of their own
     */
    record Reached(FactPath path, Set<String> fields, Set<String> lists, Set<String> objects) {
        /** The path to a field of it. */
        FactPath field(String name, boolean isList) {
            List<Step> steps = new ArrayList<>(path.steps());
            steps.add(new Step(name, isList));
            return new FactPath(path.root(), path.isRootList(), steps);
        }

        boolean hasValue(String name) {
            return fields.contains(name) && !objects.contains(name);
        }
    }

    private record Todo(FactPath path, PyClass type, List<PyClass> above) {}

    private final AnnotatedTypes types;

    FieldTree(AnnotatedTypes types) {
        this.types = types;
    }

    /** @param root name of what holds one of the classes */
    List<Reached> below(String root, Set<PyClass> classes) {
        Map<String, Reached> reached = new LinkedHashMap<>();
        Deque<Todo> todo = new ArrayDeque<>();
        classes.forEach(type -> todo.add(new Todo(FactPath.parse(root), type, List.of())));
        while (!todo.isEmpty() && reached.size() < MOST) {
            Todo next = todo.remove();
            Reached here = reached.computeIfAbsent(
                    next.path().toString(),
                    path -> new Reached(next.path(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            for (Field field : types.fields(next.type())) {
                add(field, here, next, todo);
            }
        }
        return List.copyOf(reached.values());
    }

    /** A response of HTTP is an object whoever defines it. */
    private static boolean holdsResponse(Field field) {
        return field.facts().types().stream().anyMatch(type -> type.path().endsWith("Response"));
    }

    private void add(Field field, Reached here, Todo next, Deque<Todo> todo) {
        String name = field.facts().name();
        if (name.startsWith("_") || !FactPath.isWellFormed(name)) {
            return;
        }
        here.fields().add(name);
        if (field.facts().isList()) {
            here.lists().add(name);
        }
        Set<PyClass> held = types.of(field);
        if (!held.isEmpty() || holdsResponse(field)) {
            here.objects().add(name);
        }
        if (next.above().size() < DEEPEST) {
            List<PyClass> above = new ArrayList<>(next.above());
            above.add(next.type());
            FactPath path = here.field(name, field.facts().isList());
            held.stream().filter(type -> !above.contains(type)).forEach(type -> todo.add(new Todo(path, type, above)));
        }
    }
}
