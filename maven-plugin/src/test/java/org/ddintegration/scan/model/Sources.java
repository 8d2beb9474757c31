package org.ddintegration.scan.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.worker.AnswerCache;
import org.ddintegration.scan.worker.Limits;
import org.ddintegration.scan.worker.ParseJob;
import org.ddintegration.scan.worker.ParseMode;
import org.ddintegration.scan.worker.ParseResult;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.scan.worker.WorkerPool;

/** A library called {@code lib} from text: each file begins with a line {@code # path/below/lib.py}. */
public final class Sources {
    private Sources() {}

    public static LibraryModel model(String text) {
        List<String> paths = new ArrayList<>();
        List<ParseJob> jobs = new ArrayList<>();
        for (String part : text.split("(?m)^# (?=\\S+\\.py$)")) {
            if (part.isBlank()) {
                continue;
            }
            String[] file = part.split("\n", 2);
            paths.add("lib/" + file[0]);
            byte[] source = file[1].getBytes(StandardCharsets.UTF_8);
            jobs.add(new ParseJob(file[0], ParseMode.WHOLE, () -> source));
        }
        ModulePaths modules = new ModulePaths(List.of(""), List.of("lib"));
        LibraryModel model = new LibraryModel();
        try (WorkerPool workers = WorkerPool.start(
                PythonInterpreter.find(Optional.empty()).executable(), Pythons.DEFAULT, 1, Limits.DEFAULT)) {
            List<ParseResult> results = workers.parse(jobs, AnswerCache.NONE);
            for (int i = 0; i < results.size(); i++) {
                String reason = results.get(i).reason();
                model.add(
                        modules.of(paths.get(i)).orElseThrow(),
                        results.get(i).facts().orElseThrow(() -> new IllegalArgumentException(reason)));
            }
        }
        model.leaveOutAbsent();
        return model;
    }
}
