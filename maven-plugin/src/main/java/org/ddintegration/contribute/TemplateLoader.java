package org.ddintegration.contribute;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Gives Velocity the resources below {@code templates/} of one class loader, with {@code \n} as line end. */
final class TemplateLoader extends ResourceLoader {
    private final ClassLoader jar;

    TemplateLoader(ClassLoader jar) {
        this.jar = jar;
    }

    @Override
    public void init(ExtProperties configuration) {}

    @Override
    public Reader getResourceReader(String name, String encoding) {
        String resource = resource(name);
        try (InputStream bytes = jar.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new ResourceNotFoundException("no resource " + resource);
            }
            return new StringReader(new String(bytes.readAllBytes(), Charset.forName(encoding)).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new ResourceNotFoundException("cannot read resource " + resource, e);
        }
    }

    @Override
    public boolean resourceExists(String name) {
        return jar.getResource(resource(name)) != null;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }

    private static String resource(String name) {
        return "templates/" + name;
    }
}
