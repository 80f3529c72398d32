package dk.raadslag.templates.wording;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.apache.velocity.util.introspection.SecureUberspector;

/** Velocity that runs our own texts only: strict, without reflection, and without the directives that run data. */
public final class SafeVelocity {

    /** The directives that would run or show something that is not the text itself. */
    public static final List<String> RUN_DATA = List.of("evaluate", "parse", "include");

    /** The directives no text of the secretariat's own may have. */
    public static final List<String> FORBIDDEN = List.of("evaluate", "parse", "include", "macro", "define", "stop");

    private static final Pattern RUNS_DATA = Pattern.compile("#\\{?(" + String.join("|", RUN_DATA) + ")\\b");

    private final RuntimeInstance runtime = new RuntimeInstance();

    /** Makes an engine of its own. */
    public SafeVelocity() {
        runtime.init(settings());
    }

    /** Returns the settings under which no text of ours can be turned against us. */
    public static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        settings.setProperty("resource.loader.class.class", ClasspathResourceLoader.class.getName());
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        settings.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
        return settings;
    }

    /** Parses a text, or throws when it is broken or would run data. */
    public Template parse(String name, String source) {
        if (RUNS_DATA.matcher(source).find()) {
            throw new IllegalArgumentException(name + " uses #evaluate, #parse or #include");
        }
        Template template = new Template();
        template.setName(name);
        template.setRuntimeServices(runtime);
        template.setData(tree(name, source, template));
        template.initDocument();
        return template;
    }

    private SimpleNode tree(String name, String source, Template template) {
        try {
            return runtime.parse(new StringReader(source), template);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name + " is not a Velocity text: " + e.getMessage(), e);
        }
    }

    /** Fills a template in; every value goes through {@code escape} before it is inserted. */
    public static String merge(Template template, Map<String, Object> values, Function<Object, Object> escape) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler((ReferenceInsertionEventHandler) (within, reference, value) ->
                value == null || value instanceof Renderable ? value : escape.apply(value));
        cartridge.attachToContext(context);
        StringWriter out = new StringWriter();
        template.merge(context, out);
        return out.toString();
    }
}
