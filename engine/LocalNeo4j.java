import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.logging.log4j.Log4jLogProvider;

/**
 * Neo4j Community as the child of another process. The argument is its HOME, whose neo4j.conf holds the settings; the first
 * line of standard input is the password of the user neo4j. Standard output says "waiting" while an earlier one on the
 * same HOME still ends, "ready" when Bolt answers, and nothing else: all other output goes to standard error. It ends
 * cleanly when standard input closes, so a parent that dies leaves no Java behind.
 */
public class LocalNeo4j {
  public static void main(String[] args) throws Exception {
    var parent = System.out;
    System.setOut(new PrintStream(System.err, true));
    // Without this the threads that Neo4j has begun keep a failed start alive.
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
      error.printStackTrace();
      Runtime.getRuntime().halt(1);
    });
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var password = input.readLine();
    if (password == null) System.exit(0);
    var home = Path.of(args[0]);
    holdAlone(home, parent);
    endWithParent(input);

    var dbms = new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(home.resolve("neo4j.conf"))
        .setUserLogProvider(new Log4jLogProvider(System.err))
        .build();
    dbms.registerDatabaseEventListener(new EndOnPanic());
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    var system = dbms.database("system");
    if (!dbms.database("neo4j").isAvailable(2_000)) {
      throw new IllegalStateException("The database neo4j does not open. " + system.executeTransactionally(
          "SHOW DATABASE neo4j YIELD statusMessage", Map.of(), rows -> rows.next().get("statusMessage")));
    }
    system.executeTransactionally(
        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    parent.println("ready");
    Thread.currentThread().join();
  }

  /** The kernel lets go of a file lock when its process is gone, however it went. */
  private static void holdAlone(Path home, PrintStream parent) throws Exception {
    Files.createDirectories(home);
    var file = FileChannel.open(home.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    for (int tries = 0; file.tryLock() == null; tries++) {
      if (tries == 0) parent.println("waiting");
      if (tries == 300) throw new IllegalStateException("Another Neo4j still uses " + home);
      Thread.sleep(100);
    }
  }

  /** A database that has panicked, as over a full disk, answers nothing until it is opened anew: the parent does that. */
  private static class EndOnPanic extends DatabaseEventListenerAdapter {
    @Override
    public void databasePanic(DatabaseEventContext context) {
      System.err.println("Error: the database " + context.getDatabaseName() + " has panicked, and is to be opened anew.");
      Runtime.getRuntime().halt(1);
    }
  }

  private static void endWithParent(BufferedReader input) {
    var watch = new Thread(() -> {
      try {
        while (input.read() != -1) {}
      } catch (java.io.IOException closed) {
        // A broken pipe is a closed one.
      }
      System.exit(0);
    });
    watch.setDaemon(true);
    watch.start();
  }
}
