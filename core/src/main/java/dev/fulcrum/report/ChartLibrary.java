package dev.fulcrum.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Apache ECharts as pages carry it: compressed to under half its size, unpacked by the page's own script and let in by the hash of what comes out.
 *
 * @param source the minified script
 */
record ChartLibrary(String source) {
    /** The version that the build brings; the path below holds it. */
    static final String VERSION = "6.0.0";

    private static final String PLACE = "/META-INF/resources/_static/echarts/" + VERSION + "/dist/echarts.min.js";

    /** The one on the class path. */
    static ChartLibrary bundled() {
        try (InputStream stream = ChartLibrary.class.getResourceAsStream(PLACE)) {
            if (stream == null) {
                throw new IllegalStateException(PLACE + " is not on the class path");
            }
            return new ChartLibrary(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gzip in Base64, the same for every page of a version. */
    String packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Smallest(bytes)) {
            gzip.write(source.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
