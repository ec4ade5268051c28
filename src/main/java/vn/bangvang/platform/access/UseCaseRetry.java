package vn.bangvang.platform.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import vn.bangvang.platform.record.Progress;

/**
 * Runs a use case again, outside its transaction, when the database gave way to another writer:
 * deadlock (1213), lock wait (1205) or changed snapshot (1020). Three tries, then the error stands.
 * How far it is can be asked until its transaction has ended.
 */
@Needs
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class UseCaseRetry {
    private static final Set<Integer> GAVE_WAY = Set.of(1213, 1205, 1020);
    private static final int TRIES = 3;

    @Resource TransactionSynchronizationRegistry transactions;
    @Inject Acting acting;

    @AroundInvoke
    Object tryAgain(InvocationContext call) throws Exception {
        var outermost = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        for (var attempt = 1; ; attempt++) {
            Progress.begin(acting.actor().account());
            try {
                return call.proceed();
            } catch (Exception e) {
                if (!outermost || attempt == TRIES || !gaveWay(e)) {
                    throw e;
                }
            } finally {
                Progress.end();
            }
        }
    }

    private static boolean gaveWay(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && GAVE_WAY.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
