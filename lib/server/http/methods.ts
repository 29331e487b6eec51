import "server-only";
import { Refusal } from "@/lib/refusal";
import { errorResponse } from "./error-response";

const names = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
type Name = (typeof names)[number];

const notAllowed = (allow: string) =>
  new Refusal("invalid_input", {
    en: `This address only answers ${allow}.`,
    id: `Alamat ini hanya melayani ${allow}.`,
  });

/**
 * The exports of a route file: the given methods, HEAD for GET, OPTIONS, and for every other method 405 with `Allow`
 * and an error of the usual shape.
 */
export function methods<Context>(
  given: Partial<Record<Name, (request: Request, context: Context) => Promise<Response>>>,
) {
  const { GET } = given;
  const HEAD =
    given.HEAD ??
    (GET &&
      (async (request: Request, context: Context) => {
        const { status, headers } = await GET(request, context);
        return new Response(null, { status, headers });
      }));
  const served: typeof given = HEAD ? { ...given, HEAD } : given;
  const allow = [...names.filter((name) => served[name]), "OPTIONS"].join(", ");
  const refuse = async (request: Request, context: Context): Promise<Response> => {
    void context;
    const answer = errorResponse(notAllowed(allow), request, "method");
    answer.headers.set("allow", allow);
    return new Response(request.method === "HEAD" ? null : answer.body, {
      status: 405,
      headers: answer.headers,
    });
  };
  return {
    GET: served.GET ?? refuse,
    HEAD: served.HEAD ?? refuse,
    POST: served.POST ?? refuse,
    PUT: served.PUT ?? refuse,
    PATCH: served.PATCH ?? refuse,
    DELETE: served.DELETE ?? refuse,
    OPTIONS: async () => new Response(null, { status: 204, headers: { allow } }),
  };
}
