package dk.raadslag.bot.teams;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A network interceptor: once it is asked, the connection stands, and a failure may come after the request was read. */
final class OnTheWire implements Interceptor {

    private static final long WHOLE_ANSWER = 1024 * 1024;

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            // Reads the body here, or a connection lost in the middle of it would look like one that never stood.
            response.peekBody(WHOLE_ANSWER).close();
            return response;
        } catch (IOException lost) {
            throw new Unanswered(lost);
        }
    }
}
