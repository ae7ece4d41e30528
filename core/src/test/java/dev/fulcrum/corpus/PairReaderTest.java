package dev.fulcrum.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import dev.fulcrum.scan.Truth;
import dev.fulcrum.scan.TruthReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairReaderTest {
    @TempDir
    Path folder;

    @Test
    void pairsBecomeTruth() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.jsonl"), """
                {"func_src_before": "eval(x)", "func_src_after": "int(x)", "vul_type": "cwe-095", "file_name": "a/b.py", "description": "Parse."}
                {"func_src_before": "gets(b);", "func_src_after": "fgets(b);", "vul_type": "cwe-242", "file_name": "b.c", "commit_link": "ours"}
                {"func_src_before": "", "func_src_after": "", "vul_type": "cwe-001", "file_name": "b.rb"}
                """);

        PairReader.Content content = PairReader.read("sven", List.of(file));
        assertThat(content.leftOut()).isEqualTo(Map.of("rb", 1));
        Path out = folder.resolve("pairs.jsonl");
        PairFile.write(out, content.pairs());

        assertThat(TruthReader.read(out).labels())
                .extracting(label -> label.unit().code(), Truth.Label::vulnerable)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("int(x)", false),
                        org.assertj.core.groups.Tuple.tuple("eval(x)", true),
                        org.assertj.core.groups.Tuple.tuple("fgets(b);", false),
                        org.assertj.core.groups.Tuple.tuple("gets(b);", true));
        assertThat(Files.readAllLines(out).getFirst()).contains("\"instruction\":\"Parse.\"", "\"cwe\":\"CWE-95\"");
    }

    @Test
    void methodsAreMovedToTheLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.jsonl"), """
                {"func_src_before": "    def f(self):\\n\\n        return 1", "func_src_after": "    x = '''\\ny'''", "vul_type": "cwe-095", "file_name": "a.py"}
                """);

        CodePair pair = PairReader.read("sven", List.of(file)).pairs().getFirst();

        assertThat(pair.insecure()).isEqualTo("def f(self):\n\n    return 1\n");
        assertThat(pair.secure()).isEqualTo("    x = '''\ny'''");
    }

    @Test
    void everyWrongLineIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.jsonl"),
                "{\n{\"func_src_before\": \"\", \"func_src_after\": \"\", \"vul_type\": \"x\", \"file_name\": \"a.c\"}\n{}\n");

        assertThatThrownBy(() -> PairReader.read("sven", List.of(file)))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.problems())
                                .hasSize(3)
                                .allMatch(each -> each.contains("wrong.jsonl line ")));
    }
}
