import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Gives classes of jars that were compiled for Java 5 the form of Java 8, stack maps included, and leaves everything else as it is.
 * The JDK's AOT cache takes no class of Java 5, nor what implements one, and without the classes of the command line a start takes a
 * third longer. Run by {@code ./fulcrum} before it fills that cache; a jar that has nothing old is not touched.
 */
public final class ModernClasses {
    private static final int OLDEST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;
    private static final int WANTED = ClassFile.JAVA_8_VERSION;

    private ModernClasses() {}

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            rewrite(Path.of(jar));
        }
    }

    private static void rewrite(Path jar) throws IOException {
        Map<String, byte[]> entries = read(jar);
        ClassHierarchyResolver ofJar = ClassHierarchyResolver.ofResourceParsing(type -> {
            String name = type.descriptorString();
            byte[] content = entries.get(name.substring(1, name.length() - 1) + ".class");
            return content == null ? null : new ByteArrayInputStream(content);
        });
        ClassFile format = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS,
                ClassHierarchyResolverOption.of(ofJar.orElse(ClassHierarchyResolver.defaultResolver())));
        boolean changed = false;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith(".class")) {
                ClassModel old = format.parse(entry.getValue());
                if (old.majorVersion() < OLDEST_WITH_STACK_MAPS) {
                    entry.setValue(format.transformClass(old, modern()));
                    changed = true;
                }
            }
        }
        if (changed) {
            write(entries, jar);
        }
    }

    /** Code has to pass through the transformation for its stack maps to be made. */
    private static ClassTransform modern() {
        MethodTransform sameCode = MethodTransform.transformingCode((code, element) -> code.with(element));
        return (type, element) -> {
            switch (element) {
                case ClassFileVersion _ -> type.withVersion(WANTED, 0);
                case MethodModel method -> type.transformMethod(method, sameCode);
                default -> type.with(element);
            }
        };
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static void write(Map<String, byte[]> entries, Path jar) throws IOException {
        Path draft = jar.resolveSibling(jar.getFileName() + ".draft");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE);
    }
}
