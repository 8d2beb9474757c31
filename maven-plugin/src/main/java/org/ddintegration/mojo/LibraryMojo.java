package org.ddintegration.mojo;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.workflow.Request;

/** What the goals share that work from descriptors, and may read their libraries. */
abstract class LibraryMojo extends NamedMojo {
    /**
     * Where the library comes from: {@code git+URL[@ref]}, {@code NAME[==VERSION]}, or a directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.source")
    private String source;

    /**
     * The descriptor, when it is not {@code integrations/NAME.yaml} or {@code .xml}; its file name is the integration's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.descriptor")
    private File descriptor;

    /**
     * The Python that reads the library and whose pip is asked for the package index. Default: the newest on PATH.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.python")
    private String python;

    LibraryMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    Request request() {
        return super.request()
                .withLibrary(given(source), Optional.ofNullable(descriptor).map(File::toPath), given(python));
    }
}
