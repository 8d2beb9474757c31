package org.ddintegration.workflow.state;

import com.google.gson.reflect.TypeToken;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.contribute.TestedVersions;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.workflow.Workspace;

/** Remembers what the package index said, so that a later run renders the same without asking again. */
public final class TestedStore {
    private static final TypeToken<TreeMap<String, TestedVersions>> FORM = new TypeToken<>() {};

    private final StateFile<TreeMap<String, TestedVersions>> file;

    public TestedStore(Workspace workspace) {
        file = new StateFile<>(workspace, "tested.json", FORM, "tested versions", "-Ddd.rescan");
    }

    /** @throws org.ddintegration.ProblemException when the file is not as this class writes it */
    public Map<String, TestedVersions> read(String name) {
        return file.read(name).orElseGet(TreeMap::new);
    }

    public FileWrite write(String name, Map<String, TestedVersions> tested) {
        return file.write(name, new TreeMap<>(tested));
    }
}
