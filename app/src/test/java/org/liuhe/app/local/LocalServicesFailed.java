package org.liuhe.app.local;

/** The services cannot run here; the message is one sentence for a person, in Chinese and in English. */
public class LocalServicesFailed extends RuntimeException {

    /** What stands in the way; each has an exit code of its own. */
    public enum Problem {
        OPTION(2, "选项不对：%s。", "Wrong option: %s."),
        PORT_IN_USE(
                10,
                "%s 要用的端口 %s 已被占用，请关闭占用它的程序，或用 %s 另选一个端口。",
                "%s needs port %s, which is in use: stop what uses it, or choose another with %s."),
        DISK_FULL(
                11,
                "数据文件夹 %s 所在磁盘只剩 %s MB，至少需要 %s MB，请先腾出空间。",
                "The disk of the data folder %s has only %s MB left and needs at least %s MB: make room first."),
        FOLDER_NOT_WRITABLE(
                12,
                "数据文件夹 %s 无法写入，请检查权限，或用 --data 另选一个文件夹。",
                "The data folder %s cannot be written to: mend its permissions, or choose another with --data."),
        FOLDER_IN_USE(
                13,
                "数据文件夹 %s 正被另一个运行中的程序使用，请先停止它，或用 --data 另选一个文件夹。",
                "The data folder %s is in use by another running process: stop that one, or choose another with --data."),
        FOLDER_BROKEN(
                14,
                "数据文件夹 %s 已损坏（%s），请恢复备份，或移走它以重新开始。",
                "The data folder %s is broken (%s): restore a backup, or move it away to start anew."),
        OTHER_VERSION(
                15,
                "数据文件夹 %s 属于 PostgreSQL %s，而这里运行的是 PostgreSQL %s，请移走它，或用原来的版本升级。",
                "The data folder %s belongs to PostgreSQL %s, but this is PostgreSQL %s: move it away, or upgrade it."),
        TOOL_MISSING(16, "缺少 %s，请安装完整的 JDK 17 或更新版本。", "%s is missing: install a whole JDK, 17 or newer."),
        KEYCLOAK_MISSING(
                17, "找不到 Keycloak（%s），请先运行一次 mvn test-compile。", "Keycloak is not at %s: run mvn test-compile once."),
        NO_BINARIES(18, "没有适用于此系统（%s）的 PostgreSQL 程序。", "There are no PostgreSQL binaries for this system (%s)."),
        ROOT(
                19,
                "root 用户不能直接运行 PostgreSQL，而此系统又不允许用户命名空间，请换用普通用户。",
                "PostgreSQL does not run as root and this system allows no user namespaces: use an ordinary user."),
        POSTGRES_FAILED(20, "PostgreSQL 没有启动，原因见 %s。", "PostgreSQL did not start: see %s."),
        KEYCLOAK_FAILED(21, "Keycloak 没有启动，原因见 %s。", "Keycloak did not start: see %s.");

        private final int exitCode;
        private final String zh;
        private final String en;

        Problem(int exitCode, String zh, String en) {
            this.exitCode = exitCode;
            this.zh = zh;
            this.en = en;
        }

        String sentence(Object... arguments) {
            return zh.formatted(arguments) + " " + en.formatted(arguments);
        }
    }

    private final Problem problem;

    LocalServicesFailed(Problem problem, Object... arguments) {
        super(problem.sentence(arguments));
        this.problem = problem;
    }

    LocalServicesFailed(Throwable cause, Problem problem, Object... arguments) {
        super(problem.sentence(arguments), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What the process should end with; never 0 or 1. */
    public int exitCode() {
        return problem.exitCode;
    }
}
