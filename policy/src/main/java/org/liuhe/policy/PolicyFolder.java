package org.liuhe.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with further and replacing data files, in {@code calendar/}, {@code terms/}, {@code majorities/},
 * {@code cosigning/}, {@code kpis/} and {@code packs/}.
 */
final class PolicyFolder {

    private final Path root;

    PolicyFolder(Path root) {
        this.root = root;
    }

    /**
     * All YAML files, in the order of their names.
     *
     * @throws PolicyInvalid where the folder cannot be listed
     */
    List<FolderFile> files() {
        List<FolderFile> files = new ArrayList<>();
        try (Stream<Path> top = Files.list(root)) {
            for (Path path : top.sorted().toList()) {
                if (isYaml(path)) files.add(FolderFile.of(root, path));
                if (isKind(path)) addAll(path, files);
            }
        } catch (IOException e) {
            throw new PolicyInvalid(String.valueOf(root.getFileName()), 0, "the policy folder cannot be read");
        }
        return files;
    }

    private void addAll(Path folder, List<FolderFile> files) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(PolicyFolder::isYaml).sorted().toList()) {
                files.add(FolderFile.of(root, path));
            }
        }
    }

    private static boolean isKind(Path path) {
        return Files.isDirectory(path)
                && FileKind.ofFolder(path.getFileName().toString()).isPresent();
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }
}
