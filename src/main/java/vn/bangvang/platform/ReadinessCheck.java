package vn.bangvang.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is a program whose migrations are applied and whose database answers. */
@ApplicationScoped
@Readiness
public class ReadinessCheck implements HealthCheck {
    private static final int SECONDS = 2;

    @Inject Start start;

    @Resource(lookup = "jdbc/bangvang")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(start.state() == Start.State.READY && answers())
                .withData("start", start.state().name())
                .build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
